package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import uk.improvementboard.board.component.FoldedForm;
import uk.improvementboard.board.component.KeptWords;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.challenge.ChallengeReading;
import uk.improvementboard.metrics.challenge.FigureShown;
import uk.improvementboard.persistence.account.Permission;

/** What may be done with challenges. Offered on the present day alone: the past is not written. */
@org.springframework.stereotype.Component
public class ChallengeForms {

    private final ChallengeService service;
    private final Permits permits;
    private final Clock clock;

    ChallengeForms(ChallengeService service, Permits permits, Clock clock) {
        this.service = service;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return whether the present user may raise a challenge here} */
    public boolean raiseOffered(BoardPlace place) {
        var id = place.partnership().id();
        return (
            today(place) && (permits.may(id, Permission.CHALLENGE_RAISE) || permits.may(id, Permission.MEETING_PREPARE))
        );
    }

    /**
     * {@return a form that raises a challenge}
     *
     * @param told told what was done, in a sentence, once the page must be shown anew
     */
    public Component raise(BoardPlace place, Suggested suggested, Consumer<String> told) {
        var id = place.partnership().id();
        var about = suggested
            .subject()
            .map(it -> it.kind() + "-" + it.code())
            .orElse("");
        return new ChallengeForm(
            service.offered(id),
            suggested,
            LocalDate.now(clock),
            subject ->
                service
                    .figure(id, subject)
                    .map(FigureShown::words)
                    .map(words -> "Kept with it: " + words)
                    .orElse("The board shows no figure of it."),
            kept(place, "challenge-" + suggested.meeting().orElse("") + about),
            wanted -> {
                service.raise(id, wanted);
                told.accept("The challenge is on record, with the figure as shown today.");
            }
        );
    }

    /** {@return the same, folded away until it is wanted} */
    public Component raiseFolded(BoardPlace place, Suggested suggested, Consumer<String> told) {
        return FoldedForm.of("Raise a challenge", raise(place, suggested, told));
    }

    /** {@return the forms for what the present user may do with a challenge; nothing visible where that is nothing} */
    Component steps(BoardPlace place, ChallengeReading reading, Consumer<String> told) {
        var id = place.partnership().id();
        var code = reading.challenge().code();
        var forms = new Section();
        if (!today(place) || reading.state() == ChallengeReading.State.CLOSED) {
            forms.setVisible(false);
            return forms;
        }
        if (service.mayAnswer(id, reading.challenge().to())) {
            forms.add(
                ScreenFold.of(
                    reading.answer().isPresent() ? "Give another answer" : "Answer the challenge",
                    new AnswerForm(kept(place, "answer-" + code), (words, evidence, link) -> {
                        service.answer(id, code, words, evidence, link);
                        told.accept("The answer is on record. The chair closes the challenge or sends it back.");
                    })
                )
            );
        }
        if (permits.may(id, Permission.CHALLENGE_CLOSE)) {
            decide(forms, place, reading, told);
        }
        forms.setVisible(forms.getChildren().findAny().isPresent());
        forms.addComponentAsFirst(new H2("What to do"));
        forms.addClassNames("section-block", "rule-top", "deliverable");
        return forms;
    }

    private void decide(Section forms, BoardPlace place, ChallengeReading reading, Consumer<String> told) {
        var id = place.partnership().id();
        var code = reading.challenge().code();
        forms.add(
            ScreenFold.of(
                "Close the challenge",
                StepForm.close(kept(place, "close-" + code), words -> {
                    service.close(id, code, words);
                    told.accept("The challenge is closed.");
                })
            )
        );
        if (!reading.awaitsAnswer()) {
            var usual = LocalDate.now(clock).plusDays(NewChallenge.USUAL_DAYS);
            forms.add(
                ScreenFold.of(
                    "Send the answer back",
                    StepForm.sendBack(kept(place, "back-" + code), usual, (words, due) -> {
                        service.sendBack(id, code, words, due);
                        told.accept("The answer is sent back; another one is due.");
                    })
                )
            );
        }
        if (reading.state() != ChallengeReading.State.ESCALATED) {
            forms.add(
                ScreenFold.of(
                    "Escalate the challenge",
                    StepForm.escalate(kept(place, "escalate-" + code), (words, to) -> {
                        service.escalate(id, code, words, to);
                        told.accept("The challenge is escalated and stays on the board until it is closed.");
                    })
                )
            );
        }
    }

    /** {@return under which the browser keeps what is typed into a form and not handed in yet} */
    private String kept(BoardPlace place, String form) {
        return KeptWords.place(permits, place.partnership().slug(), form);
    }

    private boolean today(BoardPlace place) {
        return place.asAt().day().equals(LocalDate.now(clock));
    }
}
