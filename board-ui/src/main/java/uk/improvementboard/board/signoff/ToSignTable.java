package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.board.component.CutTable;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;

/** Figures that wait for the signature of an organisation, the longest waiting first, with the way to sign them. */
public final class ToSignTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    /** @param organisation whose signature is awaited */
    public ToSignTable(BoardReading reading, OrganisationCode organisation, BoardAddress address) {
        var waiting = waiting(reading, organisation);
        if (waiting.isEmpty()) {
            getContent().add(new H2("To sign"), new Paragraph("No figure waits for your signature."));
            return;
        }
        var more = Wording.counted(Math.max(0, waiting.size() - SHOWN), "more figure") + " to sign";
        getContent().add(
            CutTable.of("To sign", waiting, SHOWN, more, (caption, part) -> table(caption, part, reading, address))
        );
    }

    private static Component table(
        String caption,
        List<FigureToSign> waiting,
        BoardReading reading,
        BoardAddress address
    ) {
        var table = new PlainTable(
            caption,
            "due-list",
            Column.text("Measure"),
            Column.text("Figure"),
            Column.text("Waits since"),
            Column.text("Sign")
        );
        waiting.forEach(it ->
            table.row(
                new Span(it.signOff().measure().name()),
                new Span(it.figure() + ", " + it.signOff().present().figure().observation().period().words()),
                new Span(SignOffTable.since(it.signOff(), reading.plan().asAt())),
                SignOffNavigation.month(Months.words(it.signOff().month()), it.signOff().month(), address)
            )
        );
        return table;
    }

    /** {@return how many figures wait for the signature of an organisation} */
    public static long count(BoardReading reading, OrganisationCode organisation) {
        return waiting(reading, organisation).size();
    }

    private static List<FigureToSign> waiting(BoardReading reading, OrganisationCode organisation) {
        return FigureToSign.all(reading)
            .stream()
            .filter(it -> it.signOff().awaits(organisation))
            .sorted(
                Comparator.comparing(it -> it.signOff().since().orElse(it.signOff().present().figure().knownFrom()))
            )
            .toList();
    }
}
