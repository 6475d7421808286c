package uk.improvementboard.board.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.MeasurePage.MilestoneRow;
import uk.improvementboard.metrics.pack.MeasurePage.PublishedRow;
import uk.improvementboard.metrics.pack.MeasurePage.ValueRow;

/** The tables of a measure's page. */
final class MeasureTables {

    private static final int ROWS = 12;
    private static final String NONE = "-";

    private MeasureTables() {}

    static void milestones(Markup page, List<MilestoneRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.open("div", "class", "keep");
        var table = PrintedTable.open(
            page,
            "Milestones: as first promised, and now",
            Column.text("Milestone", 26),
            Column.text("First date", 18),
            Column.text("Dates given"),
            Column.text("Date now", 18),
            Column.text("Chance, and what the plan must still find", 46)
        );
        rows.forEach(row ->
            table.row(row.milestone(), row.first(), String.join("; ", row.moves()), row.now(), outlook(row))
        );
        table.close();
        page.close("div");
    }

    private static String outlook(MilestoneRow row) {
        var likely = row.likely().equals(NONE) || row.likely().equals(row.chance()) ? "" : row.likely();
        return Stream.of(row.chance(), likely, row.gap())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(". "));
    }

    /** Columns in which no row says anything are left out; paper has room for the latest figures alone. */
    static void values(Markup page, List<ValueRow> all) {
        if (all.isEmpty()) {
            return;
        }
        var rows = page.paper() ? all.subList(0, Math.min(ROWS, all.size())) : all;
        var counted = rows.stream().anyMatch(row -> !row.denominator().equals(NONE) || !row.numerator().equals(NONE));
        var signalled = rows.stream().anyMatch(row -> !row.signal().equals(NONE));
        var columns = new ArrayList<>(List.of(Column.period("Period"), Column.number("Value")));
        if (counted) {
            columns.add(Column.number("Of these"));
            columns.add(Column.number("Out of"));
        }
        if (signalled) {
            columns.add(Column.text("Signal"));
        }
        columns.add(Column.text("Status", 18));
        page.open("div", "class", "keep");
        var table = PrintedTable.open(page, caption(rows.size(), all.size()), columns.toArray(Column[]::new));
        rows.forEach(row -> table.row(cells(row, counted, signalled)));
        table.close();
        page.close("div");
    }

    private static String caption(int shown, int all) {
        return shown < all ? "The figures, latest " + shown + " of " + all : "The figures";
    }

    private static String[] cells(ValueRow row, boolean counted, boolean signalled) {
        var cells = new ArrayList<>(List.of(row.period(), row.value()));
        if (counted) {
            cells.add(row.numerator());
            cells.add(row.denominator());
        }
        if (signalled) {
            cells.add(row.signal());
        }
        cells.add(row.status());
        return cells.toArray(String[]::new);
    }

    static void published(Markup page, List<PublishedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.open("div", "class", "tall-rows");
        var table = PrintedTable.open(
            page,
            "Other published values",
            Column.period("Period"),
            Column.number("Value"),
            Column.text("Count", 18),
            Column.text("Why it differs", 40),
            Column.text("Source")
        );
        rows.forEach(row -> table.row(row.period(), row.value(), row.count(), row.difference(), row.source()));
        table.close();
        page.close("div");
    }

    /** The definition stands under the page's heading already. */
    static void facts(Markup page, MeasurePage measure) {
        page.open("div", "class", "keep")
            .open("table", "class", "facts")
            .element("caption", "Where the figures come from")
            .open("tbody");
        measure
            .facts()
            .stream()
            .filter(fact -> !fact.name().equals("Definition"))
            .forEach(fact ->
                page.open("tr").element("th", fact.name(), "scope", "row").element("td", fact.value()).close("tr")
            );
        page.close("tbody").close("table").close("div");
    }
}
