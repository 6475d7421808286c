package uk.improvementboard.board.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.board.component.CutTable;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPages;
import uk.improvementboard.metrics.shared.SharedMeasure;
import uk.improvementboard.metrics.shared.SharedWork;
import uk.improvementboard.metrics.signoff.SignOffWords;

/** Measures that several partners own: how far each is in signing the newest figure, and what is said or disputed of it. */
final class SharedMeasuresTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    private final transient BoardReading reading;
    private final transient SignOffWords words;

    SharedMeasuresTable(
        SharedWork shared,
        BoardReading reading,
        Map<OrganisationCode, String> names,
        BoardAddress address
    ) {
        this.reading = reading;
        this.words = new SignOffWords(reading.audience(), names);
        var columns = new ArrayList<Column>();
        columns.add(Column.text("Measure"));
        shared.partners().forEach(who -> columns.add(Column.text(who.nameIn(names))));
        columns.add(Column.text("Commentary, and where the partners disagree"));
        columns.add(Column.text("Rating").with("col-rating"));
        var all = shared.measures();
        var more = Wording.counted(Math.max(0, all.size() - SHOWN), "more measure") + " owned together";
        getContent().add(
            CutTable.of("Measures owned together", all, SHOWN, more, (caption, part) -> {
                var table = new PlainTable(caption, "shared", columns.toArray(Column[]::new));
                part.forEach(it -> table.row(cells(it, shared, address)));
                return table;
            })
        );
    }

    private Component[] cells(SharedMeasure it, SharedWork shared, BoardAddress address) {
        var cells = new ArrayList<Component>();
        cells.add(name(it, address));
        shared.partners().forEach(who -> cells.add(part(it, who)));
        cells.add(said(it));
        cells.add(RatingTag.block(OverviewPages.row(it.reading(), reading.context()).rating()));
        return cells.toArray(Component[]::new);
    }

    private Component name(SharedMeasure it, BoardAddress address) {
        var measure = it.reading().measure();
        var row = OverviewPages.row(it.reading(), reading.context());
        return new Div(
            MeasureNavigation.measure(measure.name(), measure.code(), address),
            QuietWords.of(row.now() + ", " + row.period())
        );
    }

    private Component part(SharedMeasure it, OrganisationCode who) {
        return Optional.ofNullable(it.parts().get(who))
            .map(part -> part(it, part))
            .orElseGet(() -> new Span("Not an owner"));
    }

    private Component part(SharedMeasure it, SharedMeasure.Part part) {
        return switch (part.standing()) {
            case SIGNED -> new Div(new Span("Signed"), QuietWords.of(on(part)));
            case AWAITED -> new Div(late("Signature awaited"), QuietWords.of(since(part)));
            case LOST -> new Div(late("Signature lost"), QuietWords.of(since(part)));
            case NOT_READY -> new Div(
                new Span("Not ready to sign"),
                QuietWords.of(it.signOff().map(words::state).orElse(""))
            );
            case NOT_NEEDED -> new Div(new Span("No signature needed"), QuietWords.of("Others publish this figure"));
        };
    }

    private static Span late(String words) {
        var span = new Span(words);
        span.addClassName("late");
        return span;
    }

    private static String on(SharedMeasure.Part part) {
        return part
            .since()
            .map(at -> "on " + Days.words(BoardTime.dayOf(at)))
            .orElse("");
    }

    private String since(SharedMeasure.Part part) {
        return part
            .since()
            .map(BoardTime::dayOf)
            .map(
                from ->
                    "since " +
                    Days.words(from) +
                    ", " +
                    Wording.counted(reading.plan().asAt().toEpochDay() - from.toEpochDay(), "day")
            )
            .orElse("");
    }

    private Component said(SharedMeasure it) {
        var cell = new Div();
        it.commentary().ifPresentOrElse(
            said ->
                cell.add(
                    new Div("On record for " + Months.words(said.month())),
                    QuietWords.of(Days.words(BoardTime.dayOf(said.at())) + ", " + said.by())
                ),
            () -> cell.add(it.commentaryMissing() ? late("Required, not on record") : new Span("None on this figure"))
        );
        it.disagreement().ifPresent(dispute -> {
            cell.add(new Div(late("The partners disagree about " + Months.words(dispute.month()))));
            dispute
                .statements()
                .forEach(statement ->
                    cell.add(new Div(Wording.sentence(words.held(statement, it.reading().format()))))
                );
        });
        return cell;
    }
}
