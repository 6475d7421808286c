package uk.improvementboard.board.exception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.commentary.BoardSubject;

/** The way to exception pages. */
public final class ExceptionNavigation {

    static final String SUBJECT = "subject";

    private ExceptionNavigation() {}

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
        var path = switch (subject.kind()) {
            case MEASURE -> "measures/";
            case SECTION -> "plan/";
            case ACTION -> "actions/";
        };
        var link = new Anchor(address.path(path + subject.code()), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
