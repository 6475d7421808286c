package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to the plan and its parts. */
@Service
public class PlanNavigation implements MainNavigation {

    static final String SECTION = "section";
    static final String ACTION = "action";

    /** {@return a link to the whole plan} */
    static RouterLink plan(BoardAddress address) {
        var link = new RouterLink("Plan", PlanView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to the page of a priority action or area} */
    public static RouterLink section(String words, SectionCode code, BoardAddress address) {
        var link = new RouterLink(words, SectionView.class, address.with(SECTION, code.value()));
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to the page of an action} */
    public static RouterLink action(String words, String number, BoardAddress address) {
        var link = new RouterLink(words, ActionView.class, address.with(ACTION, number));
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to what is to mend in the plan} */
    public static RouterLink quality(String words, BoardAddress address) {
        var link = new RouterLink(words, QualityView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    @Override
    public String words() {
        return "Plan";
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Class<? extends Component> target() {
        return PlanView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }
}
