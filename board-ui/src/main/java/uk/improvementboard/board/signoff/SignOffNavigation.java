package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to the sign-off of a month's figures. */
@Service
public class SignOffNavigation implements MainNavigation {

    static final String MONTH = "month";
    static final String OWNER = "owner";

    /** {@return a link to the sign-off of a month} */
    public static RouterLink month(String words, YearMonth month, BoardAddress address) {
        return link(words, month, Optional.empty(), address);
    }

    static RouterLink link(String words, YearMonth month, Optional<String> owner, BoardAddress address) {
        var link = new RouterLink(words, SignOffView.class, address.parameters());
        link.setQueryParameters(query(month, owner, address));
        return link;
    }

    static QueryParameters query(YearMonth month, Optional<String> owner, BoardAddress address) {
        Map<String, List<String>> query = new HashMap<>(address.query().getParameters());
        query.put(MONTH, List.of(month.toString()));
        owner.ifPresent(code -> query.put(OWNER, List.of(code)));
        return new QueryParameters(query);
    }

    @Override
    public String words() {
        return "Sign-off";
    }

    @Override
    public int position() {
        return 25;
    }

    @Override
    public Class<? extends Component> target() {
        return SignOffView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return (
            role.may(Permission.MEASURE_SIGN_OFF) ||
            role.may(Permission.SIGN_OFF_WAIVE) ||
            role.may(Permission.RETURN_SUBMIT)
        );
    }
}
