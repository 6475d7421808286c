package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.pack.ChartContent.Break;
import uk.improvementboard.metrics.pack.MeasurePage.Rebased;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.spc.Rebase;

/** Says when limits were drawn anew, why and by whose agreement, and keeps the picture without it at hand. */
final class RebaseWords {

    private RebaseWords() {}

    static Optional<Rebased> of(MeasureReading reading, PageContext context) {
        var rebases = reading.chart().series().rebases();
        if (rebases.isEmpty() || reading.chart().runChart()) {
            return Optional.empty();
        }
        var sentences = rebases
            .stream()
            .map(rebase -> sentence(rebase, reading))
            .toList();
        return Optional.of(new Rebased(sentences, Charts.of(reading.withoutRebases(), context)));
    }

    private static String sentence(Rebase rebase, MeasureReading reading) {
        var start =
            "New limits from " + period(rebase.from(), reading).map(Period::words).orElse(Dates.day(rebase.from()));
        return rebase
            .agreement()
            .map(
                it ->
                    start +
                    ": " +
                    it.cause() +
                    ". Agreed by the " +
                    it.agreedBy() +
                    ", " +
                    Dates.day(it.agreedOn()) +
                    "; the special cause behind it: " +
                    it.specialCause() +
                    "."
            )
            .orElse(start + ".");
    }

    /** {@return where the line breaks: at agreed new limits, and where the source says so} */
    static List<Break> breaks(MeasureReading reading) {
        var rebased = reading
            .chart()
            .series()
            .rebases()
            .stream()
            .map(rebase ->
                new Break(
                    period(rebase.from(), reading).map(Period::start).orElse(rebase.from()),
                    "New limits" +
                        rebase
                            .agreement()
                            .map(it -> ": " + it.cause())
                            .orElse("")
                )
            );
        return Stream.concat(ChartPlaces.breaks(reading.drawn()).stream(), rebased).toList();
    }

    private static Optional<Period> period(LocalDate day, MeasureReading reading) {
        return reading
            .drawn()
            .stream()
            .map(Observation::period)
            .filter(period -> period.contains(day))
            .findFirst();
    }
}
