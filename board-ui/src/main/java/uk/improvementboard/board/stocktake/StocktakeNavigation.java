package uk.improvementboard.board.stocktake;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to what changed since the last stocktake. */
@Service
public class StocktakeNavigation implements MainNavigation {

    /** Name of the part of the address that holds the earlier day. */
    static final String SINCE = "since";

    @Override
    public String words() {
        return "Stocktake";
    }

    @Override
    public int position() {
        return 42;
    }

    @Override
    public Class<? extends Component> target() {
        return StocktakeView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }

    @Override
    public boolean landingOf(Role role) {
        return role == Role.ADVISER;
    }
}
