package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.SignOffWords;

/** Figures that are not signed, under whoever they wait for: the office itself, or each partner. */
public final class ToChaseTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String CAPTION = "To chase for sign-off";
    /** Months back within which a figure that nobody ever submitted is still looked for. */
    private static final int MONTHS = 2;

    /** Lists them with the way to the sign-off of their month. */
    public ToChaseTable(BoardReading reading, BoardAddress address) {
        var words = new SignOffWords(reading.audience(), reading.context().organisations());
        var byOne = byWhomever(reading, words);
        if (byOne.isEmpty()) {
            getContent().add(new H2(CAPTION), new Paragraph("None."));
            return;
        }
        var table = new PlainTable(
            CAPTION,
            "matrix",
            Column.text("Measure"),
            Column.text("Figure"),
            Column.text("State"),
            Column.text("Since"),
            Column.text("Month")
        );
        byOne.forEach((whom, figures) -> {
            table.group(whom + ": " + figures.size());
            figures.forEach(it ->
                table.row(
                    new Span(it.signOff().measure().name()),
                    new Span(it.figure()),
                    new Span(words.state(it.signOff())),
                    new Span(SignOffTable.since(it.signOff(), reading.plan().asAt())),
                    SignOffNavigation.month(Months.words(it.signOff().month()), it.signOff().month(), address)
                )
            );
        });
        getContent().add(table);
    }

    private static Map<String, List<FigureToSign>> byWhomever(BoardReading reading, SignOffWords words) {
        var recent = YearMonth.from(reading.plan().asAt()).minusMonths(MONTHS);
        Map<String, List<FigureToSign>> byOne = new TreeMap<>();
        FigureToSign.all(reading)
            .stream()
            .filter(it -> !it.signed() && it.waiver().isEmpty())
            .filter(it -> !it.signOff().month().isBefore(recent) || !(it.signOff().state() instanceof SignOff.Draft))
            .forEach(it -> {
                var awaited = it.signOff().awaited();
                var whom = awaited.isEmpty() ? Stream.of("Programme office") : awaited.stream().map(words::name);
                whom.forEach(name -> byOne.computeIfAbsent(name, _ -> new ArrayList<>()).add(it));
            });
        return byOne;
    }
}
