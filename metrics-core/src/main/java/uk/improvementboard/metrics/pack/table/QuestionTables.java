package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.QuestionsPage;

/** The question register, and the figures behind its answers. */
final class QuestionTables {

    private QuestionTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content
            .questions()
            .stream()
            .flatMap(page -> Stream.of(questions(page), figures(page)));
    }

    private static PackTable questions(QuestionsPage page) {
        var table = new TableWriter("questions", "Questions", "What was asked, by which office, and what was answered")
            .columns("Question", "Asked", "Asker", "Office", "Source", "Answered", "Answer", "Answer source", "State")
            .note(page.summary());
        page.rows().forEach(row ->
            table.words(
                row.words(),
                row.asked(),
                row.asker(),
                row.office(),
                row.source(),
                row.answered(),
                row.answer(),
                row.answerSource(),
                OverviewTables.inFull(row.state())
            )
        );
        return table.table();
    }

    private static PackTable figures(QuestionsPage page) {
        var table = new TableWriter(
            "question-figures",
            "Figures behind answers",
            "Each figure that an answer relied on, as it was and as it stands"
        )
            .columns("Question", "Measure", "Period")
            .figures("As answered", "Now")
            .columns("Restated since");
        page.rows().forEach(row ->
            row.figures().forEach(it ->
                table
                    .words(row.words(), it.measure(), it.period())
                    .figure(it.was(), it.now())
                    .words(it.restated() ? "Yes" : "No")
            )
        );
        return table.table();
    }
}
