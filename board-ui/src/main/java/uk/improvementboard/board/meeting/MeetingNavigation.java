package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to meetings and to what the board meets about. */
@Service
public class MeetingNavigation implements MainNavigation {

    static final String MEETING = "meeting";

    /** {@return a link to every question to ask} */
    public static RouterLink questionsToAsk(String words, BoardAddress address) {
        var link = new RouterLink(words, QuestionsToAskView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to all meetings} */
    public static RouterLink meetings(String words, BoardAddress address) {
        var link = new RouterLink(words, MeetingsView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to the page of a meeting} */
    public static RouterLink meeting(String words, MeetingCode code, BoardAddress address) {
        var link = new RouterLink(words, MeetingView.class, address.with(MEETING, code.value()));
        link.setQueryParameters(address.query());
        return link;
    }

    @Override
    public String words() {
        return "Meetings";
    }

    @Override
    public int position() {
        return 32;
    }

    @Override
    public Class<? extends Component> target() {
        return MeetingsView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }
}
