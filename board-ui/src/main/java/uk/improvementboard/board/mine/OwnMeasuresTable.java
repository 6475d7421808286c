package uk.improvementboard.board.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.component.CutTable;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.measure.MeasureTable;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;

/** Measures that one answers for, short enough to be read at a glance: where each is, what is promised next, and how likely it is. */
final class OwnMeasuresTable extends Composite<Div> {

    static final String CAPTION = "My measures";

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    /** @param rows the worst rated first */
    OwnMeasuresTable(List<MeasureRow> rows, BoardAddress address) {
        var more =
            Wording.counted(Math.max(0, rows.size() - SHOWN), "more measure") + " of mine, the worst rated first";
        getContent().add(CutTable.of(CAPTION, rows, SHOWN, more, (caption, part) -> table(caption, part, address)));
    }

    private static Component table(String caption, List<MeasureRow> rows, BoardAddress address) {
        var table = new PlainTable(
            caption,
            "own-measures",
            Column.text("Measure"),
            Column.text("Course").with("col-spark"),
            Column.number("Now"),
            Column.text("Rating").with("col-rating"),
            Column.text("Next milestone"),
            Column.text("If things go on as they are")
        );
        rows.forEach(row ->
            table.row(
                new Div(
                    MeasureNavigation.measure(row.name(), row.code(), address),
                    QuietWords.of(row.owner() + ". " + row.period())
                ),
                MeasureTable.spark(row.spark()),
                now(row),
                RatingTag.block(row.rating()),
                milestone(row),
                new Span(row.outlook())
            )
        );
        return table;
    }

    private static Component milestone(MeasureRow row) {
        return row.firstPromised().equals(row.nextMilestone())
            ? new Span(row.nextMilestone())
            : new Div(new Div(row.nextMilestone()), QuietWords.of("First: " + row.firstPromised()));
    }

    private static Component now(MeasureRow row) {
        var now = new Span(row.now());
        now.addClassNames("strong", "nowrap");
        return now;
    }
}
