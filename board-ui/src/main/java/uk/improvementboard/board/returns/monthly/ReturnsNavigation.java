package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to the monthly returns. */
@Service
public class ReturnsNavigation implements MainNavigation {

    static final String MONTH = "month";
    static final String ORGANISATION = "organisation";

    /** {@return a link to the year of returns} */
    public static RouterLink overview(String words, BoardAddress address) {
        var link = new RouterLink(words, ReturnsView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to one organisation's return of a month} */
    public static RouterLink sheet(String words, YearMonth month, OrganisationCode organisation, BoardAddress address) {
        var parameters = new RouteParameters(
            Map.of(
                BoardAddress.PARTNERSHIP,
                address.partnership(),
                MONTH,
                month.toString(),
                ORGANISATION,
                organisation.value()
            )
        );
        var link = new RouterLink(words, ReturnView.class, parameters);
        link.setQueryParameters(address.query());
        return link;
    }

    @Override
    public String words() {
        return "Returns";
    }

    @Override
    public int position() {
        return 7;
    }

    @Override
    public Class<? extends Component> target() {
        return ReturnsView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.RETURN_SUBMIT) || role.may(Permission.OWN_RETURN_SUBMIT);
    }
}
