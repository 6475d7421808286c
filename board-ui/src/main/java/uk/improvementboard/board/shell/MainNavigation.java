package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Component;
import uk.improvementboard.persistence.account.Role;

/** A feature's entry in the main navigation. Features bring their own; the frame only orders them. */
public interface MainNavigation {
    /** {@return the words of the link} */
    String words();

    /** {@return its place, from the left} */
    int position();

    /** {@return the view it leads to, whose address holds no more than the partnership} */
    Class<? extends Component> target();

    /** {@return whether it is offered to a role} */
    boolean offeredTo(Role role);

    /** {@return whether a role lands here after logging in} */
    default boolean landingOf(Role role) {
        return false;
    }
}
