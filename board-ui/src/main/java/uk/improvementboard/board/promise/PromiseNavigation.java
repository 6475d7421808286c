package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.metrics.promise.PromiseCode;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to promises. */
@Service
public class PromiseNavigation implements MainNavigation {

    static final String PROMISE = "promise";

    /** {@return a link to the ledger} */
    public static RouterLink ledger(String words, BoardAddress address) {
        var link = new RouterLink(words, PromisesView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to the page of a promise} */
    public static RouterLink promise(String words, PromiseCode code, BoardAddress address) {
        var link = new RouterLink(words, PromiseView.class, address.with(PROMISE, code.value()));
        link.setQueryParameters(address.query());
        return link;
    }

    @Override
    public String words() {
        return "Promises";
    }

    @Override
    public int position() {
        return 35;
    }

    @Override
    public Class<? extends Component> target() {
        return PromisesView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }
}
