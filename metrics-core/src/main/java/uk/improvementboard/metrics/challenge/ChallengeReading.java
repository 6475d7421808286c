package uk.improvementboard.metrics.challenge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.rating.Rag;

/**
 * A challenge as the register shows it on a day.
 *
 * @param steps what became of it, in order
 */
public record ChallengeReading(Challenge challenge, List<ChallengeStep> steps, LocalDate asAt) {
    /** How a challenge stands. What presses most comes first. */
    public enum State {
        OVERDUE("Overdue", Rag.RED),
        ESCALATED("Escalated", Rag.RED),
        OPEN("Open", Rag.AMBER),
        ANSWERED("Answered", Rag.GREEN),
        CLOSED("Closed", Rag.BLUE);

        private final String words;
        private final Rag rag;

        State(String words, Rag rag) {
            this.words = words;
            this.rag = rag;
        }

        /** {@return the state as printed} */
        public String words() {
            return words;
        }

        /** {@return the colour and shape under which it is printed} */
        public Rag rag() {
            return rag;
        }
    }

    /** Freezes the steps. */
    public ChallengeReading {
        steps = List.copyOf(steps);
    }

    /** {@return how it stands} */
    public State state() {
        return last()
            .map(
                it ->
                    switch (it) {
                        case ChallengeStep.Answered _ -> State.ANSWERED;
                        case ChallengeStep.Escalated _ -> State.ESCALATED;
                        case ChallengeStep.Closed _ -> State.CLOSED;
                        case ChallengeStep.SentBack _ -> awaiting();
                    }
            )
            .orElseGet(this::awaiting);
    }

    private State awaiting() {
        return due().isBefore(asAt) ? State.OVERDUE : State.OPEN;
    }

    /** {@return the last step, if any was taken} */
    public Optional<ChallengeStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** {@return the latest answer, if there is one} */
    public Optional<ChallengeStep.Answered> answer() {
        return latest(ChallengeStep.Answered.class);
    }

    /** {@return by when an answer is due: what the board said last} */
    public LocalDate due() {
        return latest(ChallengeStep.SentBack.class).map(ChallengeStep.SentBack::due).orElse(challenge.due());
    }

    /** {@return whether it is carried forward to the next meeting} */
    public boolean carriedForward() {
        return state() != State.CLOSED;
    }

    /** {@return whether those to whom it was put must still answer; to escalate it does not spare them that} */
    public boolean awaitsAnswer() {
        return (
            state() != State.CLOSED &&
            steps
                .reversed()
                .stream()
                .filter(it -> !(it instanceof ChallengeStep.Escalated))
                .findFirst()
                .filter(it -> !(it instanceof ChallengeStep.SentBack))
                .isEmpty()
        );
    }

    /** {@return the latest escalation, if there was one} */
    public Optional<ChallengeStep.Escalated> escalation() {
        return latest(ChallengeStep.Escalated.class);
    }

    private <T extends ChallengeStep> Optional<T> latest(Class<T> kind) {
        return steps.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** {@return why a step cannot follow, in words for the person; empty where it can} */
    public Optional<String> refused(ChallengeStep step) {
        var before = last().map(ChallengeStep::on).orElse(challenge.raisedOn());
        if (step.on().isBefore(before)) {
            return Optional.of("A step cannot lie before the one that it follows");
        }
        if (state() == State.CLOSED) {
            return Optional.of("The challenge is closed. Raise another one that names it.");
        }
        return switch (step) {
            case ChallengeStep.SentBack _ when awaitsAnswer() -> Optional.of("There is no answer to send back");
            case ChallengeStep.Escalated _ when state() == State.ESCALATED -> Optional.of("It is escalated already");
            default -> Optional.empty();
        };
    }

    /** {@return the challenge with one step more} */
    public ChallengeReading after(ChallengeStep step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new ChallengeReading(challenge, all, asAt);
    }
}
