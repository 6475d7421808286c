package uk.improvementboard.board.meeting;

import com.vaadin.flow.router.RouterLink;
import uk.improvementboard.board.shell.BoardAddress;

/** The way to what the board meets about. */
public final class MeetingNavigation {

    private MeetingNavigation() {}

    /** {@return a link to every question to ask} */
    public static RouterLink questionsToAsk(String words, BoardAddress address) {
        var link = new RouterLink(words, QuestionsToAskView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }
}
