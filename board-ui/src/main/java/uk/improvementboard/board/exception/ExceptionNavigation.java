package uk.improvementboard.board.exception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.board.shell.SubjectLink;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to exception pages. */
@Service
public class ExceptionNavigation implements MainNavigation {

    static final String SUBJECT = "subject";

    /** {@return a link to all of them} */
    public static RouterLink all(String words, BoardAddress address) {
        var link = new RouterLink(words, ExceptionsView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to the page of a subject} */
    public static RouterLink page(String words, BoardSubject subject, BoardAddress address) {
        var link = new RouterLink(words, ExceptionView.class, address.with(SUBJECT, subject.address()));
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a line of its own with a link to the page of a subject} */
    public static Component line(BoardSubject subject, BoardAddress address) {
        var line = LinkLine.of(page("Exception page: cause, what is done, recovery date", subject, address));
        return line;
    }

    /** By address, because measures, plan and actions lead here in turn. */
    static Anchor subject(String words, BoardSubject subject, BoardAddress address) {
        return SubjectLink.of(words, subject, address);
    }

    @Override
    public String words() {
        return "Exceptions";
    }

    @Override
    public int position() {
        return 37;
    }

    @Override
    public Class<? extends Component> target() {
        return ExceptionsView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }
}
