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
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.promise.PromiseNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.PromisesPage;
import uk.improvementboard.metrics.pack.PromisesPage.Row;

/** What was promised in public, by whom, by when and how far it is: what stands worst first. */
final class PlainPromises extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String CAPTION = "What was promised, and where it is";
    private static final int SHOWN = 6;

    PlainPromises(PromisesPage page, BoardAddress address) {
        if (page.rows().isEmpty()) {
            getContent().add(new H2(CAPTION), new Paragraph("No promise is on record."));
            return;
        }
        var table = new PlainTable(
            CAPTION,
            "",
            Column.text("What was promised, and by whom"),
            Column.text("By when"),
            Column.text("So far"),
            Column.text("Where it is").with("col-rating")
        );
        page.rows()
            .stream()
            .limit(SHOWN)
            .forEach(row ->
                table.row(what(row, address), when(row), new Span(row.delivered()), RatingTag.block(row.state()))
            );
        getContent().add(
            table,
            LinkLine.of(PromiseNavigation.ledger("All " + Wording.counted(page.rows().size(), "promise"), address))
        );
    }

    private static Component what(Row row, BoardAddress address) {
        return new Div(
            PromiseNavigation.promise(row.title(), row.code(), address),
            QuietWords.of(row.promised() + ". Promised by " + row.by() + ".")
        );
    }

    private static Component when(Row row) {
        if (row.dates().isEmpty()) {
            return new Span("No date was given");
        }
        var first = row.dates().getFirst().due();
        var last = row.dates().getLast().due();
        return first.equals(last)
            ? new Span(last)
            : new Div(new Div(last), QuietWords.of("First " + first + "; " + Wording.lowerFirst(row.moved())));
    }
}
