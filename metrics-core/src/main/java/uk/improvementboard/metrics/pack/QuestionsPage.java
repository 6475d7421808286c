package uk.improvementboard.metrics.pack;

import java.util.List;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.question.QuestionCode;

/**
 * The question register: screen and pack read the same tree.
 *
 * @param summary how many questions there are and how they stand, in a sentence
 * @param rows every question, what needs attention first
 */
public record QuestionsPage(String summary, List<Row> rows) {
    /**
     * A question with its answer.
     *
     * @param asked when, with what was inferred about the day
     * @param asker kind of asker and office
     * @param answered when and by whom; empty where there is no answer
     * @param answer in short; empty where there is none
     * @param answerSource where the answer is recorded; empty where there is none
     * @param figures behind the answer
     */
    public record Row(
        QuestionCode code,
        String asked,
        String asker,
        String office,
        String words,
        String source,
        String answered,
        String answer,
        String answerSource,
        Tag state,
        List<Relied> figures
    ) {}

    /** A figure behind an answer, as it was and as it stands now; what the audience may not see is written as its symbol. */
    public record Relied(MeasureCode code, String measure, String period, String was, String now, boolean restated) {}
}
