package uk.improvementboard.board.published;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipName;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** The ways to the published page of each partnership. */
@Service
public class PublishedLinks {

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;

    PublishedLinks(PartnershipTransactions transactions, PartnershipRepository partnerships) {
        this.transactions = transactions;
        this.partnerships = partnerships;
    }

    /** {@return one link for each partnership of the installation} */
    @PreAuthorize("permitAll()")
    public Component list() {
        var list = new UnorderedList();
        transactions.readInstallation(partnerships::list).forEach(it -> list.add(new ListItem(link(it))));
        return list;
    }

    /** The page is none of Vaadin's, so the browser itself must go there. */
    private static Anchor link(PartnershipName partnership) {
        var link = new Anchor("public/" + partnership.slug(), "Published: " + partnership.name());
        link.setRouterIgnore(true);
        return link;
    }
}
