package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.meeting.AskingRule;
import uk.improvementboard.metrics.meeting.QuestionToAsk;
import uk.improvementboard.metrics.meeting.QuestionsToAsk;
import uk.improvementboard.metrics.pack.MethodPage.Part;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionReading;

/** Writes the questions to ask, and the rules by which they are found. */
public final class QuestionLines {

    private QuestionLines() {}

    /** {@return the questions about every priority action and area, in the order in which to ask them} */
    public static List<QuestionLine> of(PlanReading board, PageContext context) {
        return QuestionsToAsk.of(board)
            .stream()
            .map(it -> line(it, board, context))
            .toList();
    }

    static List<QuestionLine> of(SectionReading section, PlanReading board, PageContext context) {
        return QuestionsToAsk.of(section, board.asAt())
            .stream()
            .map(it -> line(it, board, context))
            .toList();
    }

    private static QuestionLine line(QuestionToAsk it, PlanReading board, PageContext context) {
        return new QuestionLine(
            it.section(),
            board
                .section(it.section())
                .map(section -> section.section().title())
                .orElseThrow(),
            context.owners(it.to()),
            it.words(),
            it.measure(),
            it.action()
        );
    }

    static Part method() {
        var sentences = new ArrayList<String>();
        sentences.add(
            "Each priority action and area gets up to " +
                QuestionsToAsk.MOST +
                " questions. They follow from its figures by these rules alone, in this order, each at most once, and no measure is asked about twice. The board decides what to ask."
        );
        Arrays.stream(AskingRule.values()).map(AskingRule::sentence).forEach(sentences::add);
        return Part.of("questions-to-ask", "Questions to ask", List.copyOf(sentences), Optional.empty());
    }
}
