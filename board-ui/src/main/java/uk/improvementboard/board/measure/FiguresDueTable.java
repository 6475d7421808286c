package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.reading.FigureDue;
import uk.improvementboard.board.shell.BoardAddress;

/** Figures that are due, the longest late first, with what is known of the periods before. */
public final class FiguresDueTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param day day on which it is read */
    public FiguresDueTable(String caption, List<FigureDue> figures, LocalDate day, BoardAddress address) {
        if (figures.isEmpty()) {
            getContent().add(new H2(caption), new Paragraph("None."));
            return;
        }
        var table = new PlainTable(
            caption,
            "due-list",
            Column.text("Measure"),
            Column.text("Last period held"),
            Column.text("Next figure due by").with("nowrap"),
            Column.text("State").with("nowrap"),
            Column.text("To know")
        );
        figures.forEach(figure ->
            table.row(
                MeasureNavigation.measure(
                    figure.reading().measure().name(),
                    figure.reading().measure().code(),
                    address
                ),
                new Span(lastPeriod(figure)),
                new Span(Days.words(figure.due())),
                state(figure, day),
                new Span(notes(figure))
            )
        );
        getContent().add(table);
    }

    private static String lastPeriod(FigureDue figure) {
        return figure.reading().observations().getLast().period().words();
    }

    private static Component state(FigureDue figure, LocalDate day) {
        var state = new Span(figure.late() ? "Late: " + Days.due(figure.due(), day) : Days.due(figure.due(), day));
        if (figure.late()) {
            state.addClassName("late");
        }
        return state;
    }

    private static String notes(FigureDue figure) {
        var notes = figure
            .reading()
            .quality()
            .notes()
            .stream()
            .filter(note -> !note.startsWith("Stale"))
            .toList();
        return notes.isEmpty() ? "Nothing" : String.join(". ", notes) + ".";
    }
}
