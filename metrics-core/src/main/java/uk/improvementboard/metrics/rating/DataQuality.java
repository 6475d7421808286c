package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param notes sentences without full stop
 */
public record DataQuality(Optional<LocalDate> nextDue, boolean stale, List<String> notes) {
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
        missing(series).ifPresent(notes::add);
        return new DataQuality(due, stale, List.copyOf(notes));
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
        var next = series.getLast().period().endMonth().plusMonths(measure.frequency().months());
        return Optional.of(next.atEndOfMonth().plusDays(measure.dueAfterDays()));
    }

    private static Optional<String> missing(List<Observation> series) {
        var count = series
            .stream()
            .filter(observation -> observation.shown().isEmpty())
            .count();
        return count == 0
            ? Optional.empty()
            : Optional.of(count + (count == 1 ? " period has" : " periods have") + " no figure; the table says why");
    }
}
