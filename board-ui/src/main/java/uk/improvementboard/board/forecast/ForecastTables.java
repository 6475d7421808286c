package uk.improvementboard.board.forecast;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.ForecastsPage.ChanceRow;
import uk.improvementboard.metrics.pack.ForecastsPage.FigureRow;
import uk.improvementboard.metrics.pack.ForecastsPage.MeasureScoreRow;
import uk.improvementboard.metrics.pack.ForecastsPage.ScoreRow;
import uk.improvementboard.metrics.pack.ForecastsPage.WithoutRow;

/** The tables of the page. */
final class ForecastTables {

    private ForecastTables() {}

    static PlainTable latest(List<FigureRow> rows, BoardAddress address) {
        var table = new PlainTable(
            "The newest figures beside what was forecast of them",
            "",
            Column.text("Measure"),
            Column.text("Period").with("nowrap"),
            Column.number("Middle of the forecast"),
            Column.number("80% range").with("nowrap"),
            Column.number("What came"),
            Column.text("Result")
        );
        rows.forEach(row ->
            table.row(
                MeasureNavigation.measure(row.name(), row.code(), address),
                new Span(row.period()),
                new Span(row.median()),
                new Span(row.range()),
                new Span(row.came()),
                new Span(row.verdict())
            )
        );
        return table;
    }

    static PlainTable measures(List<MeasureScoreRow> rows, BoardAddress address) {
        var table = new PlainTable(
            "Measure by measure, all forecasts up to a year ahead",
            "",
            Column.text("Measure"),
            Column.text("Scored"),
            Column.number("Inside 80%").with("nowrap"),
            Column.number("Inside 95%").with("nowrap"),
            Column.number("Average miss"),
            Column.number("Average miss of \"same as last\""),
            Column.number("Brier score of chances")
        );
        rows.forEach(row ->
            table.row(
                MeasureNavigation.measure(row.name(), row.code(), address),
                new Span(row.figures()),
                new Span(row.within80()),
                new Span(row.within95()),
                new Span(row.error()),
                new Span(row.naiveError()),
                new Span(row.chances())
            )
        );
        return table;
    }

    static PlainTable horizons(List<ScoreRow> rows) {
        var table = new PlainTable(
            "By how far ahead",
            "",
            Column.text("Looking"),
            Column.text("Scored"),
            Column.number("Inside 80%").with("nowrap"),
            Column.number("Inside 95%").with("nowrap"),
            Column.text("What chance allows to say")
        );
        rows.forEach(row -> table.row(row.group(), row.figures(), row.within80(), row.within95(), row.verdict()));
        return table;
    }

    static PlainTable chances(List<ChanceRow> rows) {
        var table = new PlainTable(
            "Did the chances come true?",
            "",
            Column.text("Chance given"),
            Column.text("How often"),
            Column.text("On average"),
            Column.number("Happened"),
            Column.text("What chance allows to say")
        );
        rows.forEach(row -> table.row(row.band(), row.said(), row.onAverage(), row.happened(), row.verdict()));
        return table;
    }

    static PlainTable without(List<WithoutRow> rows, BoardAddress address) {
        var table = new PlainTable("Measures without a forecast", "", Column.text("Measure"), Column.text("Why"));
        rows.forEach(row -> table.row(MeasureNavigation.measure(row.name(), row.code(), address), new Span(row.why())));
        return table;
    }
}
