package uk.improvementboard.metrics.forecast;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;

/**
 * What came: the figure of one period as first settled and as now known.
 *
 * @param first the figure as first settled, in the measure's unit
 * @param firstKnown when it became known
 * @param now the same figure with every later restatement
 */
public record Outcome(MeasureCode measure, Period period, double first, Instant firstKnown, double now) {
    /** Which figure a forecast is held against. */
    public enum Basis {
        /** The figure as first settled: what the forecast spoke of. */
        AS_FIRST_SETTLED,
        /** The figure as now known, restatements included. */
        AS_NOW_KNOWN,
    }

    /** One version of an observation with the moment from which it was known. */
    public record Version(Instant knownFrom, Observation observation) {}

    /** {@return the figure of a basis} */
    public double value(Basis basis) {
        return basis == Basis.AS_FIRST_SETTLED ? first : now;
    }

    /** {@return whether the figure changed after it was first settled} */
    public boolean restated() {
        return first != now;
    }

    /**
     * {@return what came of a measure, by period; of a series that counts the year so far by single period, as it is forecast}
     *
     * <p>A period counts when a settled figure stands for it now. The versions must be what the reader may see.
     *
     * @param versions oldest first within each period
     */
    public static List<Outcome> of(Measure measure, Collection<Version> versions) {
        Map<Period, List<Version>> periods = new TreeMap<>();
        versions.forEach(version ->
            periods.computeIfAbsent(version.observation().period(), _ -> new ArrayList<>()).add(version)
        );
        return measure.seriesKind() == SeriesKind.YEAR_TO_DATE
            ? SingleOutcomes.of(measure, periods.values())
            : of(measure.code(), periods);
    }

    private static List<Outcome> of(MeasureCode measure, Map<Period, List<Version>> periods) {
        return periods
            .entrySet()
            .stream()
            .flatMap(period -> of(measure, period.getKey(), period.getValue()).stream())
            .toList();
    }

    private static Optional<Outcome> of(MeasureCode measure, Period period, List<Version> versions) {
        var now = versions.getLast().observation().settled();
        var first = versions
            .stream()
            .filter(version -> version.observation().settled().isPresent())
            .findFirst();
        return now.flatMap(figure ->
            first.map(version ->
                new Outcome(
                    measure,
                    period,
                    version.observation().settled().orElse(figure).asDouble(),
                    version.knownFrom(),
                    figure.asDouble()
                )
            )
        );
    }

    /** {@return the month in which its period ends} */
    YearMonth endMonth() {
        return period.endMonth();
    }
}
