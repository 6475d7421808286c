package uk.improvementboard.board.pack;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to packs. */
@Service
public class PackNavigation implements MainNavigation {

    @Override
    public String words() {
        return "Packs";
    }

    @Override
    public int position() {
        return 34;
    }

    @Override
    public Class<? extends Component> target() {
        return PacksView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }
}
