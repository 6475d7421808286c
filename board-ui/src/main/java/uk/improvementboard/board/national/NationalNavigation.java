package uk.improvementboard.board.national;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Role;

/** The way to several areas side by side. */
@Service
public class NationalNavigation implements MainNavigation {

    /** {@return a link to the areas side by side} */
    public static RouterLink areas(String words, BoardAddress address) {
        var link = new RouterLink(words, NationalView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    @Override
    public String words() {
        return "Areas";
    }

    @Override
    public int position() {
        return 15;
    }

    @Override
    public Class<? extends Component> target() {
        return NationalView.class;
    }

    /** Everybody who reads the board may open it; in the head it stands for who answers for several. */
    @Override
    public boolean offeredTo(Role role) {
        return role == Role.ADVISER;
    }
}
