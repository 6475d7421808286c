package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.component.Picture;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.picture.ComparisonMapper;
import uk.improvementboard.metrics.pack.Comparison;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.MeasurePage.MilestoneRow;

/** What was promised, first and now, beside how other areas do. */
final class PromisesRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final double BARS_WIDTH = 500;
    private static final String NONE = "-";

    /** Characters of a date and its reason up to which the table has room beside the comparison. */
    private static final int SHORT = 60;

    PromisesRow(MeasurePage page) {
        var row = getContent();
        row.addClassName("measure-row");
        row.add(promises(page));
        page.comparison().ifPresent(comparison -> {
            if (
                page
                    .milestones()
                    .stream()
                    .flatMap(it -> it.moves().stream())
                    .allMatch(it -> it.length() <= SHORT)
            ) {
                row.addClassName("measure-row--wide");
            }
            row.add(compared(page, comparison));
        });
    }

    private static Component promises(MeasurePage page) {
        if (page.milestones().isEmpty()) {
            return new Section(
                new H2("Milestones"),
                new Paragraph("Nothing with a date was promised for this measure.")
            );
        }
        var table = new PlainTable(
            "Milestones: as first promised, and now",
            "promises",
            Column.text("Milestone"),
            Column.text("First date").with("nowrap"),
            Column.text("Dates given"),
            Column.text("Date now").with("nowrap"),
            Column.text("Chance, and what the plan must still find").with("col-outlook")
        );
        page.milestones().forEach(it ->
            table.row(
                new Span(it.milestone()),
                new Span(it.first()),
                moves(it.moves()),
                new Span(it.now()),
                outlook(it)
            )
        );
        return new Section(table);
    }

    private static Component outlook(MilestoneRow row) {
        var chance = new Span(row.chance());
        chance.addClassNames("stacked", "forecast-words");
        var cell = new Div(chance);
        if (!row.likely().equals(NONE) && !row.likely().equals(row.chance())) {
            var likely = new Span(row.likely());
            likely.addClassNames("stacked", "quiet");
            cell.add(likely);
        }
        if (!row.gap().isEmpty()) {
            var gap = new Span(row.gap() + ".");
            gap.addClassNames("stacked", "promise-gap");
            cell.add(gap);
        }
        return cell;
    }

    private static Component moves(List<String> moves) {
        if (moves.isEmpty()) {
            return new Span("One date, not moved");
        }
        var list = new UnorderedList();
        moves.forEach(move -> list.add(new ListItem(move)));
        return list;
    }

    private static Component compared(MeasurePage page, Comparison comparison) {
        var section = new Section(new H2("Compared, " + comparison.period()));
        ComparisonMapper.bars(comparison, page.chart().format()).ifPresentOrElse(
            bars ->
                section.add(
                    new Picture(bars.draw(BARS_WIDTH, "bars"), "bars chart--wide"),
                    new Picture(bars.draw(ChartSize.PHONE.width(), "bars-phone"), "bars chart--phone")
                ),
            () -> section.add(new Paragraph(ComparisonMapper.words(comparison)))
        );
        if (!comparison.note().isBlank()) {
            var note = new Paragraph(comparison.note());
            note.addClassName("quiet");
            section.add(note);
        }
        return section;
    }
}
