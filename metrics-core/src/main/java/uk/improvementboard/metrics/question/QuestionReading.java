package uk.improvementboard.metrics.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.rating.Rag;

/**
 * A question as the register shows it on a day.
 *
 * @param figures behind the answer, in the order in which it names them
 */
public record QuestionReading(Question question, Optional<Answer> answer, List<ReliedFigure> figures) {
    /** How a question stands. What needs attention comes first. */
    public enum State {
        RESTATED("Figure restated", Rag.RED),
        OPEN("Not answered", Rag.AMBER),
        ANSWERED("Answered", Rag.GREEN);

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

    /**
     * {@return a question with what became of the figures behind its answer}
     *
     * @param versions every known version of each figure that the answer names
     */
    public static QuestionReading of(
        Question question,
        Optional<Answer> answer,
        Map<FigureReference, List<FigureVersion>> versions
    ) {
        return new QuestionReading(
            question,
            answer,
            answer
                .map(Answer::figures)
                .orElse(List.of())
                .stream()
                .map(it -> ReliedFigure.of(it, versions.getOrDefault(it, List.of())))
                .toList()
        );
    }

    /** {@return figures behind the answer of which another value stands now: the answer is affected} */
    public List<ReliedFigure> restated() {
        return figures.stream().filter(ReliedFigure::restated).toList();
    }

    /** {@return how the question stands} */
    public State state() {
        if (answer.isEmpty()) {
            return State.OPEN;
        }
        return restated().isEmpty() ? State.ANSWERED : State.RESTATED;
    }
}
