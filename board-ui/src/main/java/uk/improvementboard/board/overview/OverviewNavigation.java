package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to the board at a glance. */
@Service
public class OverviewNavigation implements MainNavigation {

    /** {@return a link to the board at a glance} */
    public static RouterLink board(String words, BoardAddress address) {
        var link = new RouterLink(words, OverviewView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    @Override
    public String words() {
        return "Where we stand";
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Class<? extends Component> target() {
        return OverviewView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }

    @Override
    public boolean landingOf(Role role) {
        return role == Role.INDEPENDENT_CHAIR;
    }
}
