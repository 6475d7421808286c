package uk.improvementboard.metrics.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.QuestionsPage.Relied;
import uk.improvementboard.metrics.pack.QuestionsPage.Row;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.metrics.question.QuestionReading;
import uk.improvementboard.metrics.question.QuestionReading.State;
import uk.improvementboard.metrics.question.ReliedFigure;

/** Writes the question register. */
public final class QuestionPages {

    private QuestionPages() {}

    /**
     * {@return the register}
     *
     * @param questions as the audience may see them
     * @param measures all measures by code
     * @param disclosure what the audience may see of their figures
     */
    public static QuestionsPage of(
        List<QuestionReading> questions,
        Map<MeasureCode, Measure> measures,
        Disclosure disclosure
    ) {
        var ordered = questions
            .stream()
            .sorted(
                Comparator.comparing(QuestionReading::state).thenComparing(
                    it -> it.question().askedOn(),
                    Comparator.reverseOrder()
                )
            )
            .toList();
        return new QuestionsPage(
            summary(ordered),
            ordered
                .stream()
                .map(it -> row(it, measures, disclosure))
                .toList()
        );
    }

    private static String summary(List<QuestionReading> questions) {
        if (questions.isEmpty()) {
            return "No question is on record.";
        }
        var open = count(questions, State.OPEN);
        var affected = count(questions, State.RESTATED);
        return (
            Wording.counted(questions.size(), "question") +
            ": " +
            open +
            (open == 1 ? " has" : " have") +
            " no answer on record; behind " +
            (affected == 0
                ? "no answer was a figure restated since."
                : Wording.counted(affected, "answer") + " a figure was restated since.")
        );
    }

    private static long count(List<QuestionReading> questions, State state) {
        return questions
            .stream()
            .filter(it -> it.state() == state)
            .count();
    }

    /** {@return one question as the register shows it} */
    public static Row row(QuestionReading it, Map<MeasureCode, Measure> measures, Disclosure disclosure) {
        var question = it.question();
        var answer = it.answer();
        var asked = Dates.day(question.askedOn()) + (question.dayNote().isBlank() ? "" : ". " + question.dayNote());
        return new Row(
            question.code(),
            asked,
            question.asker().words(),
            question.office(),
            question.words(),
            question.source(),
            answer.map(given -> Dates.day(given.on()) + ", " + given.by()).orElse(""),
            answer.map(Answer::words).orElse(""),
            answer.map(Answer::source).orElse(""),
            new Tag(it.state().rag(), it.state().words(), reason(it, measures), Optional.empty()),
            it
                .figures()
                .stream()
                .flatMap(figure -> relied(figure, measures, disclosure).stream())
                .toList()
        );
    }

    private static String reason(QuestionReading it, Map<MeasureCode, Measure> measures) {
        return switch (it.state()) {
            case OPEN -> "No answer is on record";
            case ANSWERED -> it.figures().isEmpty()
                ? "The answer names no figure of this board"
                : "The figures behind the answer stand";
            case RESTATED -> "The answer of " +
                it
                    .answer()
                    .map(given -> Dates.day(given.on()))
                    .orElse("") +
                " relied on a figure that was restated since: " +
                String.join(
                    "; ",
                    it
                        .restated()
                        .stream()
                        .map(figure -> name(figure, measures) + ", " + figure.reference().period().words())
                        .toList()
                );
        };
    }

    private static String name(ReliedFigure figure, Map<MeasureCode, Measure> measures) {
        var code = figure.reference().measure();
        return Optional.ofNullable(measures.get(code)).map(Measure::name).orElse(code.value());
    }

    private static Optional<Relied> relied(
        ReliedFigure figure,
        Map<MeasureCode, Measure> measures,
        Disclosure disclosure
    ) {
        return Optional.ofNullable(measures.get(figure.reference().measure())).map(measure ->
            new Relied(
                measure.code(),
                measure.name(),
                figure.reference().period().words(),
                value(figure.was(), measure, disclosure),
                value(figure.now(), measure, disclosure),
                figure.restated()
            )
        );
    }

    private static String value(Optional<Observation> observation, Measure measure, Disclosure disclosure) {
        return observation
            .map(it -> disclosure.apply(measure, it))
            .map(it -> it.shown().map(FigureFormat.of(measure)::asPublished).orElse(it.symbol()))
            .orElse("[x]");
    }
}
