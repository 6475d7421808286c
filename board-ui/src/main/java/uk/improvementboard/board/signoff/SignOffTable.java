package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.SignOffWords;

/** Figures with their sign-off, one row each. */
final class SignOffTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    SignOffTable(String caption, List<FigureToSign> figures, SignOffWords words, BoardPlace place) {
        var table = new PlainTable(
            caption,
            "due-list",
            Column.text("Measure"),
            Column.text("Figure"),
            Column.text("State"),
            Column.text("Waits for"),
            Column.text("Since"),
            Column.text("What was done")
        );
        figures.forEach(it ->
            table.row(
                link(it, place),
                new Span(it.figure() + ", " + it.signOff().present().figure().observation().period().words()),
                new Span(words.state(it.signOff())),
                new Span(waitsFor(it.signOff(), words)),
                new Span(since(it.signOff(), place.asAt().day())),
                new Span(done(it, words))
            )
        );
        getContent().add(table);
    }

    /** By address, because the pages of measures show who signed. */
    private static Component link(FigureToSign figure, BoardPlace place) {
        var measure = figure.signOff().measure();
        var link = new Anchor(place.address().path("measures/" + measure.code()), measure.name());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static String waitsFor(SignOffReading it, SignOffWords words) {
        return switch (it.state()) {
            case SignOff.Signed _ -> "Nobody";
            case SignOff.Draft _, SignOff.Submitted _, SignOff.Returned _ -> "Programme office";
            case SignOff.Lost lost when lost.restated() -> "Programme office";
            case SignOff.Lost _, SignOff.DataChecked _, SignOff.PartlySigned _ -> it.awaited()
                .stream()
                .map((OrganisationCode code) -> words.name(code))
                .collect(Collectors.joining(" and "));
        };
    }

    static String since(SignOffReading it, LocalDate day) {
        return it
            .since()
            .map(BoardTime::dayOf)
            .map(from -> Days.words(from) + ", " + Wording.counted(day.toEpochDay() - from.toEpochDay(), "day"))
            .orElseGet(() -> Days.words(BoardTime.dayOf(it.present().figure().knownFrom())) + ", when it came in");
    }

    private static String done(FigureToSign it, SignOffWords words) {
        return Stream.of(
            words.sentences(it.signOff()).stream(),
            it
                .disagreement()
                .stream()
                .map(_ -> "The partners disagree about it"),
            it.waiver().stream().map(SignOffWords::waived)
        )
            .flatMap(sentences -> sentences)
            .map(Wording::sentence)
            .reduce((one, next) -> one + " " + next)
            .orElse("Nothing yet");
    }
}
