package uk.improvementboard.board.audit;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to the audit. */
@Service
public class AuditNavigation implements MainNavigation {

    @Override
    public String words() {
        return "Audit";
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Class<? extends Component> target() {
        return AuditView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.AUDIT_VIEW);
    }
}
