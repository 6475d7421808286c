package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.question.QuestionNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.QuestionsPage;
import uk.improvementboard.metrics.pack.QuestionsPage.Row;

/** What was asked in public and what was answered: what needs an answer first. */
final class PlainQuestions extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String CAPTION = "Questions that were asked, and the answers";
    private static final int SHOWN = 6;

    PlainQuestions(QuestionsPage page, BoardAddress address) {
        if (page.rows().isEmpty()) {
            getContent().add(new H2(CAPTION), new Paragraph("No question is on record."));
            return;
        }
        var table = new PlainTable(
            CAPTION,
            "",
            Column.text("The question"),
            Column.text("Who asked"),
            Column.text("The answer")
        );
        page.rows()
            .stream()
            .limit(SHOWN)
            .forEach(row ->
                table.row(
                    QuestionNavigation.question(row.words(), row.code(), address),
                    new Div(new Div(row.office()), QuietWords.of(row.asked())),
                    answer(row)
                )
            );
        getContent().add(
            table,
            LinkLine.of(QuestionNavigation.register("All " + Wording.counted(page.rows().size(), "question"), address))
        );
    }

    private static Component answer(Row row) {
        if (row.answer().isEmpty()) {
            return new Span("Not answered yet");
        }
        var answer = new Div(new Div(row.answer()), QuietWords.of(row.answered()));
        if (row.figures().stream().anyMatch(QuestionsPage.Relied::restated)) {
            answer.add(QuietWords.of("A figure behind this answer was corrected since."));
        }
        return answer;
    }
}
