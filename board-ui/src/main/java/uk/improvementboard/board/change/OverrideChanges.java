package uk.improvementboard.board.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Kind;
import uk.improvementboard.metrics.rating.RatingOverride;

/** Ratings that a person set, or that ended, between two readings of a board. */
final class OverrideChanges {

    private OverrideChanges() {}

    static List<ChangeLine> between(BoardReading before, BoardReading now) {
        var earlier = before.context().overrides().inForce();
        var present = now.context().overrides();
        var set = present
            .inForce()
            .stream()
            .filter(it -> !earlier.contains(it))
            .map(it -> line("Set by hand", it, now, words(it) + " until " + Days.words(it.lastDay())));
        var ended = earlier
            .stream()
            .filter(it -> present.of(it.subject()).isEmpty())
            .map(it -> line("Computed again", it, now, words(it) + " is no longer set by hand"));
        return Stream.concat(set, ended).toList();
    }

    private static String words(RatingOverride it) {
        return it.subject().facet().words() + ", " + Wording.lowerFirst(it.choice().words());
    }

    private static ChangeLine line(String kind, RatingOverride override, BoardReading now, String words) {
        var subject = override.subject();
        var section = code(subject, Kind.SECTION).map(SectionCode::new);
        var measure = code(subject, Kind.MEASURE).map(MeasureCode::new);
        var name = section
            .flatMap(now.plan()::section)
            .map(it -> it.section().title())
            .or(() -> measure.flatMap(now.plan()::measure).map(it -> it.measure().name()))
            .orElse(subject.subject());
        return new ChangeLine(kind, name, section, measure, words);
    }

    private static Optional<String> code(RatedSubject subject, Kind kind) {
        return Optional.of(subject.subject()).filter(_ -> subject.kind() == kind);
    }
}
