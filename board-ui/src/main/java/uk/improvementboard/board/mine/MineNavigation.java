package uk.improvementboard.board.mine;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to what falls to the user's own organisation. */
@Service
public class MineNavigation implements MainNavigation {

    @Override
    public String words() {
        return "What is mine";
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Class<? extends Component> target() {
        return MineView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.MEASURE_SIGN_OFF);
    }

    @Override
    public boolean landingOf(Role role) {
        return offeredTo(role);
    }
}
