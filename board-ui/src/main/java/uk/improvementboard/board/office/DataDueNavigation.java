package uk.improvementboard.board.office;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to data due and actions to chase. */
@Service
public class DataDueNavigation implements MainNavigation {

    @Override
    public String words() {
        return "Data due";
    }

    @Override
    public int position() {
        return 6;
    }

    @Override
    public Class<? extends Component> target() {
        return DataDueView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.RETURN_SUBMIT);
    }

    @Override
    public boolean landingOf(Role role) {
        return offeredTo(role);
    }
}
