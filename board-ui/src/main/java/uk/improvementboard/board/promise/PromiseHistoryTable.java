package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.promise.PromiseVersions;

/** Every version of a promise, the latest first: what it says, who recorded it, when and why. */
final class PromiseHistoryTable {

    private record Line(Instant knownFrom, String what, String words, String by, String why) {}

    private PromiseHistoryTable() {}

    static Component of(PromiseVersions versions, Promise promise) {
        var lines = new ArrayList<Line>();
        versions.terms().forEach(it -> lines.add(line("Terms", terms(it.item()), it)));
        versions.statements().forEach(it -> lines.add(line("Source", statement(it.item(), promise), it)));
        versions.deliveries().forEach(it -> lines.add(line("Delivery", delivery(it.item(), promise), it)));
        lines.sort(Comparator.comparing(Line::knownFrom).reversed());
        var table = new PlainTable(
            "Every version",
            "",
            Column.text("Recorded"),
            Column.text("What"),
            Column.text("It says"),
            Column.text("By"),
            Column.text("Why")
        );
        lines.forEach(it ->
            table.row(Days.words(BoardTime.dayOf(it.knownFrom())), it.what(), it.words(), it.by(), it.why())
        );
        return table;
    }

    private static Line line(String what, String words, Recorded<?> it) {
        return new Line(
            it.knownFrom(),
            what + ", version " + it.version() + (it.knownTo().isPresent() ? ", replaced" : ""),
            words,
            it.recordedBy(),
            it.reason()
        );
    }

    private static String terms(PromiseTerms it) {
        return joined(
            it.title(),
            it.kind().words(),
            it.by().value(),
            it.unit(),
            it.basis().words(),
            it.sector(),
            it
                .baseline()
                .map(day -> "from " + Days.words(day))
                .orElse(""),
            it.handling().words()
        );
    }

    private static String statement(PromiseStatement it, Promise promise) {
        return joined(
            it.words(),
            it.amount().map(promise.terms()::words).orElse(""),
            it
                .due()
                .map(day -> "by " + Days.words(day))
                .orElse(""),
            it.reason(),
            it.source()
        );
    }

    private static String delivery(PromiseDelivery it, Promise promise) {
        return joined(it.words(), it.amount().map(promise.terms()::words).orElse(""), it.doubt(), it.source());
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
            .filter(part -> !part.isBlank())
            .map(Wording::withoutStop)
            .collect(Collectors.joining("; "));
    }
}
