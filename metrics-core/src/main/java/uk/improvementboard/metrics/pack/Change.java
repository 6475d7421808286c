package uk.improvementboard.metrics.pack;

import java.util.Optional;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.MeasureReading.Latest;

/**
 * How the latest figure compares with an earlier one, in words. Months, quarters and terms are held against the same one a year
 * before, as the one just before differs by season and chance; years and irregular figures against the one before.
 */
final class Change {

    private static final int YEAR = 12;

    private Change() {}

    /** {@return "up from 613 in 2024", "down from 60 a year before"; empty where there is nothing to compare with} */
    static Optional<String> of(MeasureReading reading, Latest latest) {
        var months = reading.measure().frequency().months();
        var withinYear = months > 0 && months < YEAR;
        var earlier = withinYear ? yearBefore(reading, latest.period()) : before(reading, latest.period());
        return earlier.map(then ->
            words(
                reading.format(),
                latest.figure(),
                then.settled().orElseThrow(),
                withinYear ? "a year before" : when(then.period())
            )
        );
    }

    private static String words(FigureFormat format, Figure now, Figure then, String when) {
        if (format.cell(now.asDouble()).equals(format.cell(then.asDouble()))) {
            return "the same as " + when;
        }
        return (
            (now.asDouble() > then.asDouble() ? "up" : "down") + " from " + format.cell(then.asDouble()) + " " + when
        );
    }

    /** {@return "in 2024", "on 18 April 2024", "in the year to June 2024", or the last month of a shorter stretch} */
    private static String when(Period period) {
        if (!period.words().contains(" to ")) {
            return period.phrase();
        }
        var year = period.start().plusMonths(YEAR).equals(period.end().plusDays(1));
        return (year ? "in the year to " : "in ") + Dates.month(period.end());
    }

    private static Optional<Observation> before(MeasureReading reading, Period period) {
        return reading
            .observations()
            .reversed()
            .stream()
            .filter(it -> it.settled().isPresent() && it.period().compareTo(period) < 0)
            .findFirst();
    }

    private static Optional<Observation> yearBefore(MeasureReading reading, Period period) {
        var month = period.endMonth().minusMonths(YEAR);
        return reading
            .observations()
            .stream()
            .filter(it -> it.settled().isPresent() && it.period().endMonth().equals(month))
            .findFirst();
    }
}
