package uk.improvementboard.board.pack;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.board.picture.Course;
import uk.improvementboard.metrics.pack.DecisionsPage;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.PackContent;

/** The board at a glance on paper: ratings on one page, the measures that matter on a wide one. */
final class GlancePage {

    /** Columns of a table of measures. */
    static final List<Column> MEASURE_COLUMNS = List.of(
        Column.text("Measure", 40),
        Column.number("Now"),
        Column.rating("Rating"),
        Column.text("Course", 26),
        Column.text("Next milestone", 26),
        Column.text("First promised", 26),
        Column.text("If things go on as they are", 46),
        Column.text("Gap to the law or end state", 26)
    );

    private static final double COURSE_WIDTH = 90;
    private static final double COURSE_HEIGHT = 24;

    private GlancePage() {}

    static void write(Markup page, PackContent content) {
        var overview = content.overview();
        page.open("section", "class", "portrait glance")
            .part("Where we stand")
            .element("p", overview.summary(), "class", "lead");
        if (!overview.contradictions().isEmpty()) {
            page.element("h2", "Contradictions to answer first").open("ul", "class", "ruled");
            overview.contradictions().forEach(line ->
                page
                    .open("li")
                    .element("strong", line.headline() + ".")
                    .text(" " + line.detail() + ".")
                    .close("li")
            );
            page.close("ul");
        }
        content.decisions().ifPresent(decisions -> decisions(page, decisions));
        ratings(page, "Priority actions", overview.priorityActions());
        ratings(page, "Areas for improvement", overview.areasForImprovement());
        if (!overview.notes().isEmpty()) {
            page.element("h2", "What to know about these data").open("ul");
            overview.notes().forEach(note -> page.element("li", note));
            page.close("ul");
        }
        page.close("section");
        if (!overview.headlines().isEmpty()) {
            page.open("section", "class", "landscape").part("Milestones that matter");
            measures(
                PrintedTable.open(page, "Headline measures", MEASURE_COLUMNS.toArray(Column[]::new)),
                overview.headlines()
            );
            page.close("section");
        }
    }

    /** One paragraph for each kind, as the summary is to stay on its page. */
    private static void decisions(Markup page, DecisionsPage decisions) {
        page.element("h2", "Decisions sought");
        var rows = decisions.rows();
        if (rows.isEmpty()) {
            page.element("p", DecisionsPage.NOTHING);
            return;
        }
        page.open("ul", "class", "ruled");
        rows.stream()
            .map(DecisionsPage.Row::kind)
            .distinct()
            .forEach(kind ->
                page
                    .open("li")
                    .element("strong", kind + ". ")
                    .text(
                        rows
                            .stream()
                            .filter(row -> row.kind().equals(kind))
                            .map(row -> row.subject() + ", " + row.words())
                            .collect(Collectors.joining("; ")) + "."
                    )
                    .close("li")
            );
        page.close("ul");
    }

    private static void ratings(Markup page, String caption, List<SectionRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = PrintedTable.open(
            page,
            caption,
            Column.text("What"),
            Column.rating("Delivery"),
            Column.rating("Impact"),
            Column.rating("Sustained")
        );
        rows.forEach(row ->
            table.rowOf(
                List.<Consumer<Markup>>of(
                    it -> it.text(row.title() + ". ").element("span", row.message(), "class", "quiet"),
                    it -> it.rating(row.delivery()),
                    it -> it.rating(row.impact()),
                    it -> it.rating(row.sustained())
                )
            )
        );
        table.close();
    }

    static void measures(PrintedTable table, List<MeasureRow> rows) {
        rows.forEach(row ->
            table.rowOf(
                List.<Consumer<Markup>>of(
                    it -> it.text(row.name()),
                    it ->
                        it
                            .element("strong", row.now())
                            .open("br")
                            .close("br")
                            .element("span", row.period(), "class", "quiet"),
                    it -> it.rating(row.rating()),
                    it -> course(it, row.spark()),
                    it -> it.text(row.nextMilestone()),
                    it -> it.text(row.firstPromised()),
                    it -> it.text(row.likely().isEmpty() ? row.outlook() : row.outlook() + ". " + row.likely()),
                    it -> it.text(row.gap())
                )
            )
        );
        table.close();
    }

    private static void course(Markup page, List<Double> values) {
        Course.described(values, COURSE_WIDTH, COURSE_HEIGHT).ifPresentOrElse(page::drawing, () ->
            page.element("span", Course.TOO_FEW, "class", "quiet")
        );
    }
}
