package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import uk.improvementboard.board.chart.ShareBar;
import uk.improvementboard.board.component.Picture;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.PromisesPage.Row;

/** Parts of a promise as ledger and page show them. */
final class PromiseCells {

    private static final double BAR_WIDTH = 120;
    private static final double BAR_HEIGHT = 12;

    private PromiseCells() {}

    /** Every date given, the first one first, and how the date moved. */
    static Component due(Row row) {
        if (row.dates().isEmpty()) {
            return new Span("No date given");
        }
        var list = new OrderedList();
        list.addClassName("given");
        row.dates().forEach(given ->
            list.add(new ListItem(new Div(given.due()), QuietWords.of("Said " + given.said())))
        );
        return new Div(list, QuietWords.of(Wording.upperFirst(row.moved())));
    }

    /** What was delivered, as words and as a bar. */
    static Component delivered(Row row) {
        var cell = new Div(new Span(row.delivered()));
        if (row.share().isPresent()) {
            cell.add(
                new Picture(
                    ShareBar.draw(row.share().getAsDouble(), row.certain(), BAR_WIDTH, BAR_HEIGHT, ""),
                    "share-bar"
                )
            );
        }
        return cell;
    }
}
