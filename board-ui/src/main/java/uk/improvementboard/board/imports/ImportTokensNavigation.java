package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to the import tokens for the administrator; the office comes to them from the imports. */
@Service
public class ImportTokensNavigation implements MainNavigation {

    @Override
    public String words() {
        return "Import tokens";
    }

    @Override
    public int position() {
        return 85;
    }

    @Override
    public Class<? extends Component> target() {
        return ImportTokensView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.ACCOUNT_ADMINISTER);
    }
}
