package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to what families say. */
@Service
public class ExperienceNavigation implements MainNavigation {

    @Override
    public String words() {
        return "What families say";
    }

    @Override
    public int position() {
        return 7;
    }

    @Override
    public Class<? extends Component> target() {
        return ExperienceView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.LIVED_EXPERIENCE_ADD);
    }

    @Override
    public boolean landingOf(Role role) {
        return offeredTo(role);
    }
}
