package uk.improvementboard.board.shell;

import com.vaadin.flow.component.html.Anchor;
import uk.improvementboard.metrics.commentary.BoardSubject;

/** The way to the page of a measure, a part of the plan or an action; by address, because those pages lead to others in turn. */
public final class SubjectLink {

    private SubjectLink() {}

    /** {@return a link to the page of a subject} */
    public static Anchor of(String words, BoardSubject subject, BoardAddress address) {
        var page = switch (subject.kind()) {
            case MEASURE -> "measures/";
            case SECTION -> "plan/";
            case ACTION -> "actions/";
        };
        var link = new Anchor(address.path(page + subject.code()), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
