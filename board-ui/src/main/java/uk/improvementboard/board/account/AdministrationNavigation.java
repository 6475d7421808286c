package uk.improvementboard.board.account;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to accounts, roles and organisations. */
@Service
public class AdministrationNavigation implements MainNavigation {

    @Override
    public String words() {
        return "Accounts and roles";
    }

    @Override
    public int position() {
        return 80;
    }

    @Override
    public Class<? extends Component> target() {
        return AdministrationView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.ACCOUNT_ADMINISTER);
    }

    @Override
    public boolean landingOf(Role role) {
        return offeredTo(role);
    }
}
