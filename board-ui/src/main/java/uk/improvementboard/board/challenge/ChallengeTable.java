package uk.improvementboard.board.challenge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.ChallengesPage.Row;

/** Challenges with the figure as shown, who must answer, and how each stands. */
public final class ChallengeTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param caption shown above the table */
    public ChallengeTable(String caption, List<Row> rows, BoardAddress address) {
        this(
            new PlainTable(
                caption,
                "promises",
                Column.text("What is challenged"),
                Column.text("About, and the figure as shown"),
                Column.text("Who answers, by when"),
                Column.text("What became of it"),
                Column.text("How it stands").with("col-rating")
            ),
            rows,
            address
        );
    }

    private ChallengeTable(PlainTable table, List<Row> rows, BoardAddress address) {
        rows.forEach(row ->
            table.row(
                words(row, address),
                about(row, address),
                new Div(new Div(row.to()), QuietWords.of("Due " + row.due())),
                new Span(row.last().isEmpty() ? "No answer yet" : row.last()),
                RatingTag.block(row.state())
            )
        );
        getContent().add(table);
    }

    private static Component words(Row row, BoardAddress address) {
        var name = new Span(ChallengeNavigation.challenge(row.words(), row.code(), address));
        name.addClassName("row-name");
        return new Div(new Div(name), QuietWords.of(row.raised()));
    }

    private static Component about(Row row, BoardAddress address) {
        return new Div(
            new Div(ChallengeNavigation.subject(row.about(), row.subject(), address)),
            QuietWords.of(row.figure() + (row.shownIn().isEmpty() ? "" : " " + row.shownIn()))
        );
    }
}
