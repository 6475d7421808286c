package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.commentary.BoardSubject;

/** Makes the part of a measure's, section's or action's page that shows what the board challenged about it. */
@Component
public class ChallengesSection {

    private final ChallengeService service;
    private final ChallengeForms forms;

    ChallengesSection(ChallengeService service, ChallengeForms forms) {
        this.service = service;
        this.forms = forms;
    }

    /**
     * {@return the challenges about a subject with the way to raise another; empty and unseen where there is neither}
     *
     * @param told told what was done, in a sentence, once the page must be shown anew
     */
    public Section about(BoardSubject subject, BoardPlace place, Consumer<String> told) {
        var page = service.about(place.partnership().id(), subject, place.asAt());
        var section = new Section();
        section.addClassName("section-block");
        if (!page.rows().isEmpty()) {
            section.add(new ChallengeTable("What the board challenged about it", page.rows(), place.address()));
        }
        if (forms.raiseOffered(place)) {
            section.add(forms.raiseFolded(place, Suggested.about(subject), told));
        }
        section.setVisible(section.getChildren().findAny().isPresent());
        return section;
    }
}
