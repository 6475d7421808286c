package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to the imports. */
@Service
public class ImportsNavigation implements MainNavigation {

    @Override
    public String words() {
        return "Imports";
    }

    @Override
    public int position() {
        return 80;
    }

    @Override
    public Class<? extends Component> target() {
        return ImportsView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.RETURN_SUBMIT) || role.may(Permission.OWN_RETURN_SUBMIT);
    }
}
