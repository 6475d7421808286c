package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.spc.SpcSettings;

/**
 * What a reader must know about the figures before trusting them.
 *
 * @param nextDue day by which the next figure is due; empty for irregular series
 * @param stale whether that day has passed without it
 * @param overdue figures that have fallen due since the latest one, provisional ones included; 0 for irregular series
 * @param notes sentences without full stop
 */
public record DataQuality(Optional<LocalDate> nextDue, boolean stale, int overdue, List<String> notes) {
    /** One figure may come late; when the next is due as well, the latest no longer says where things stand. */
    private static final int OUT_OF_DATE = 2;
    private static final int SMALL_DENOMINATOR = 10;
    /** Percentage points from which a reader must know how far chance alone moves the figure. */
    private static final int LARGE_MARGIN = 10;
    private static final double Z95 = 1.959963984540054;

    static DataQuality of(Measure measure, List<Observation> series, LocalDate asAt) {
        var notes = new ArrayList<String>();
        var due = nextDue(measure, series);
        var stale = due.isPresent() && due.get().isBefore(asAt);
        if (stale) {
            notes.add("Figure overdue: the next one was due by " + Period.day(due.orElseThrow()).words());
        }
        if (!series.isEmpty() && series.getLast() instanceof Observation.Provisional provisional) {
            notes.add("The figure for " + provisional.period().words() + " is provisional and not counted");
        }
        var settled = series
            .stream()
            .flatMap(observation -> observation.settled().stream())
            .toList();
        if (!settled.isEmpty() && settled.size() < SpcSettings.SETTLED_POINTS) {
            notes.add("Short history: " + settled.size() + (settled.size() == 1 ? " figure" : " figures"));
        }
        if (!settled.isEmpty()) {
            settled.getLast().fraction().flatMap(DataQuality::fewCases).ifPresent(notes::add);
        }
        notes.addAll(missing(series));
        return new DataQuality(due, stale, overdue(measure, series, asAt), List.copyOf(notes));
    }

    /** {@return whether the latest figure still says where things stand} */
    public boolean current() {
        return overdue < OUT_OF_DATE;
    }

    private static int overdue(Measure measure, List<Observation> series, LocalDate asAt) {
        if (!measure.frequency().regular()) {
            return 0;
        }
        var latest = series
            .reversed()
            .stream()
            .filter(observation -> observation.shown().isPresent())
            .findFirst();
        return latest
            .map(
                last ->
                    (int) Stream.iterate(1, periods -> periods + 1)
                        .takeWhile(periods -> due(measure, last, periods).isBefore(asAt))
                        .count()
            )
            .orElse(0);
    }

    private static LocalDate due(Measure measure, Observation latest, int periodsLater) {
        var month = latest
            .period()
            .endMonth()
            .plusMonths((long) periodsLater * measure.frequency().months());
        return month.atEndOfMonth().plusDays(measure.dueAfterDays());
    }

    /** Chance alone moves a rate of few cases: half the width of its 95% interval (Wilson 1927). */
    private static Optional<String> fewCases(Fraction fraction) {
        if (fraction.denominator() < SMALL_DENOMINATOR) {
            return Optional.of("The latest figure rests on fewer than " + SMALL_DENOMINATOR + " cases");
        }
        var points = Math.round(100 * wilsonHalfWidth(fraction));
        return points < LARGE_MARGIN
            ? Optional.empty()
            : Optional.of(
                  "The latest figure rests on " +
                      fraction.denominator() +
                      " cases: chance alone moves it by about " +
                      points +
                      " points either way"
              );
    }

    private static double wilsonHalfWidth(Fraction fraction) {
        var count = (double) fraction.denominator();
        var share = fraction.numerator() / count;
        var square = Z95 * Z95;
        return (Z95 * Math.sqrt((share * (1 - share)) / count + square / (4 * count * count))) / (1 + square / count);
    }

    private static Optional<LocalDate> nextDue(Measure measure, List<Observation> series) {
        if (!measure.frequency().regular() || series.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(due(measure, series.getLast(), 1));
    }

    /** What was withheld from the reader is no gap in the data, and is said apart. */
    private static List<String> missing(List<Observation> series) {
        var withheld = series
            .stream()
            .filter(it -> it instanceof Observation.Suppressed)
            .count();
        var none =
            series
                .stream()
                .filter(it -> it.shown().isEmpty())
                .count() - withheld;
        var notes = new ArrayList<String>();
        if (withheld > 0) {
            notes.add(
                withheld +
                    (withheld == 1 ? " figure is" : " figures are") +
                    " withheld, shown as [c]; the table says why"
            );
        }
        if (none > 0) {
            notes.add(none + (none == 1 ? " period has" : " periods have") + " no figure; the table says why");
        }
        return notes;
    }
}
