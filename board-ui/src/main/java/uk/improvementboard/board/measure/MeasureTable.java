package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.component.Picture;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.picture.Course;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;

/** Measures in a table: now, rating, course, next promise, outlook, and the gap that remains. */
public final class MeasureTable extends Composite<PlainTable> {

    private static final long serialVersionUID = 1L;
    private static final double SPARK_WIDTH = 120;
    private static final double SPARK_HEIGHT = 28;

    private final transient String caption;
    private final transient List<MeasureRow> rows;
    private final transient BoardAddress address;

    /** @param caption heading above the table */
    public MeasureTable(String caption, List<MeasureRow> rows, BoardAddress address) {
        this.caption = caption;
        this.rows = List.copyOf(rows);
        this.address = address;
    }

    @Override
    protected PlainTable initContent() {
        var table = new PlainTable(
            caption,
            "measures",
            Column.text("Measure"),
            Column.number("Now"),
            Column.text("Rating"),
            Column.text("Course").with("col-spark"),
            Column.text("Next milestone"),
            Column.text("First promised"),
            Column.text("If things go on as they are"),
            Column.text("Gap to the law or end state")
        );
        rows.forEach(row ->
            table.row(
                MeasureNavigation.measure(row.name(), row.code(), address),
                stacked(row.now(), row.period(), "big"),
                RatingTag.of(row.rating()),
                spark(row.spark()),
                new Span(row.nextMilestone()),
                new Span(row.firstPromised()),
                stacked(row.outlook(), row.likely(), "forecast-words"),
                new Span(row.gap())
            )
        );
        return table;
    }

    private static Component stacked(String first, String second, String look) {
        var above = new Span(first);
        above.addClassNames("stacked", look);
        if (second.isEmpty()) {
            return new Div(above);
        }
        var below = new Span(second);
        below.addClassNames("stacked", "quiet");
        return new Div(above, below);
    }

    /** {@return the small picture of a course, or words where there are too few figures} */
    public static Component spark(List<Double> values) {
        return Course.picture(values, SPARK_WIDTH, SPARK_HEIGHT)
            .<Component>map(picture -> new Picture(picture, "spark"))
            .orElseGet(() -> new Span(Course.TOO_FEW));
    }
}
