package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.board.shell.SubjectLink;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to challenges. */
@Service
public class ChallengeNavigation implements MainNavigation {

    static final String CHALLENGE = "challenge";

    /** {@return a link to the register} */
    public static RouterLink register(String words, BoardAddress address) {
        var link = new RouterLink(words, ChallengesView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to the page of a challenge} */
    public static RouterLink challenge(String words, ChallengeCode code, BoardAddress address) {
        var link = new RouterLink(words, ChallengeView.class, address.with(CHALLENGE, code.value()));
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to the page of what a challenge is about; by address, because those pages list challenges in turn} */
    public static Anchor subject(String words, BoardSubject subject, BoardAddress address) {
        return SubjectLink.of(words, subject, address);
    }

    /** {@return a link to the page of a meeting; by address, because meetings list challenges in turn} */
    static Anchor meeting(String words, String meeting, BoardAddress address) {
        var link = new Anchor(address.path("meetings/" + meeting), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    public String words() {
        return "Challenges";
    }

    @Override
    public int position() {
        return 38;
    }

    @Override
    public Class<? extends Component> target() {
        return ChallengesView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }
}
