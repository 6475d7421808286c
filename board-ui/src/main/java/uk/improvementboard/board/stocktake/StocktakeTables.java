package uk.improvementboard.board.stocktake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.StocktakePage;
import uk.improvementboard.metrics.pack.StocktakePage.Row;
import uk.improvementboard.metrics.rating.Turn;

/** The tables of the stocktake view. */
final class StocktakeTables {

    static final String RATINGS = "Has it had an effect, and does it last?";
    static final String EVIDENCE = "Evidence accepted since";
    static final String CONTRADICTIONS = "Contradictions on the two days";
    static final String FORECASTS = "What was forecast then, and what came";

    private StocktakeTables() {}

    static Component ratings(StocktakePage page, BoardAddress address) {
        var table = new PlainTable(
            RATINGS,
            "matrix stocktake",
            Column.text("Priority action or area"),
            Column.text("Impact then").with("col-rating"),
            Column.text("Impact now").with("col-rating"),
            Column.text("Impact went").with("col-turn"),
            Column.text("Sustained then").with("col-rating"),
            Column.text("Sustained now").with("col-rating"),
            Column.text("Sustained went").with("col-turn")
        );
        page.rows().forEach(row ->
            table.row(
                name(row, address),
                RatingTag.block(row.impact().then()),
                RatingTag.block(row.impact().now()),
                turn(row.impact().turn()),
                RatingTag.block(row.sustained().then()),
                RatingTag.block(row.sustained().now()),
                turn(row.sustained().turn())
            )
        );
        return table;
    }

    private static Component turn(Turn turn) {
        var words = new Span(turn.words());
        if (turn == Turn.WORSE || turn == Turn.BETTER) {
            words.addClassName("strong");
        }
        return words;
    }

    private static Component name(Row row, BoardAddress address) {
        return new Div(PlanNavigation.section(row.title(), row.code(), address), QuietWords.of(row.label()));
    }

    static Component evidence(StocktakePage page, BoardAddress address) {
        return list(page, EVIDENCE, "What the board accepted", address, Row::evidence, "None accepted since.");
    }

    private static Component list(
        StocktakePage page,
        String caption,
        String head,
        BoardAddress address,
        Function<Row, List<String>> lines,
        String none
    ) {
        if (
            page
                .rows()
                .stream()
                .allMatch(row -> lines.apply(row).isEmpty())
        ) {
            return new Div(new H2(caption), new Paragraph(none));
        }
        var table = new PlainTable(
            caption,
            "stocktake-list",
            Column.text("Priority action or area"),
            Column.text(head)
        );
        page.rows().forEach(row ->
            table.row(
                PlanNavigation.section(row.title(), row.code(), address),
                lines.apply(row).isEmpty() ? new Span("None") : items(lines.apply(row))
            )
        );
        return table;
    }

    private static Component items(List<String> lines) {
        var list = new UnorderedList();
        list.addClassName("deliverables");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    static Component contradictions(StocktakePage page, BoardAddress address) {
        if (
            page
                .rows()
                .stream()
                .allMatch(row -> row.contradictions().isEmpty())
        ) {
            return new Div(new H2(CONTRADICTIONS), new Paragraph("There was none on either day."));
        }
        var table = new PlainTable(
            CONTRADICTIONS,
            "",
            Column.text("What does not fit together"),
            Column.text("What became of it"),
            Column.text("Written answer")
        );
        page.rows().forEach(row ->
            row
                .contradictions()
                .forEach(it ->
                    table.row(
                        PlanNavigation.section(it.headline(), row.code(), address),
                        new Span(it.fate()),
                        new Span(it.answer())
                    )
                )
        );
        return table;
    }

    static Component forecasts(StocktakePage page, BoardAddress address) {
        if (
            page
                .rows()
                .stream()
                .allMatch(row -> row.forecasts().isEmpty())
        ) {
            return new Div(
                new H2(FORECASTS),
                new Paragraph("No pack issued by then kept a forecast whose figure has come since.")
            );
        }
        var table = new PlainTable(
            FORECASTS,
            "",
            Column.text("Measure"),
            Column.text("What was forecast"),
            Column.text("What came")
        );
        page.rows()
            .stream()
            .filter(row -> !row.forecasts().isEmpty())
            .forEach(row -> {
                table.group(row.title());
                row.forecasts().forEach(it ->
                    table.row(
                        MeasureNavigation.measure(it.name(), it.measure(), address),
                        new Span(it.said()),
                        new Span(it.came())
                    )
                );
            });
        return table;
    }
}
