package uk.improvementboard.board.challenge;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.shell.BoardPlace;

/** Makes a challenge of a question to ask with one click. */
@Component
public class Raising {

    private final ChallengeService service;
    private final ChallengeForms forms;

    Raising(ChallengeService service, ChallengeForms forms) {
        this.service = service;
        this.forms = forms;
    }

    /**
     * {@return what a click does with the words of a question; empty where the present user may not raise challenges}
     *
     * @param told told what was done, in a sentence
     */
    public Optional<Consumer<String>> questions(BoardPlace place, Consumer<String> told) {
        if (!forms.raiseOffered(place)) {
            return Optional.empty();
        }
        return Optional.of(words -> {
            try {
                var code = service.raiseQuestion(place.partnership().id(), words);
                told.accept("Challenge " + code + " is on record, with the figure as shown today.");
            } catch (IllegalArgumentException refused) {
                told.accept(String.valueOf(refused.getMessage()));
            }
        });
    }
}
