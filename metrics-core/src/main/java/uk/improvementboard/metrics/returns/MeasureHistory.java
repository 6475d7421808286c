package uk.improvementboard.metrics.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.spc.Rebase;

/**
 * What is known of a measure when a figure of it comes in.
 *
 * @param measure as defined now
 * @param observations what the board holds in the measure's own area, oldest first
 * @param rebases agreed starts of new limits, each by a day of its first period
 * @param today the day on which the figure comes in
 * @param redefinedOn the day from which the present definition holds; empty while there has been one only
 * @param lastReturnedOn the day on which the latest figure became known; empty before the first
 */
public record MeasureHistory(
    Measure measure,
    List<Observation> observations,
    List<Rebase> rebases,
    LocalDate today,
    Optional<LocalDate> redefinedOn,
    Optional<LocalDate> lastReturnedOn
) {
    /** Keeps unchangeable copies. */
    public MeasureHistory {
        observations = List.copyOf(observations);
        rebases = List.copyOf(rebases);
    }

    /** {@return a history whose definition never changed and whose limits were never drawn anew} */
    public static MeasureHistory of(Measure measure, List<Observation> observations, LocalDate today) {
        return new MeasureHistory(measure, observations, List.of(), today, Optional.empty(), Optional.empty());
    }

    /** {@return what the board holds for a period} */
    public Optional<Observation> at(Period period) {
        return observations
            .stream()
            .filter(it -> it.period().equals(period))
            .findFirst();
    }

    /** {@return the latest period before another that ends with a figure shown} */
    public Optional<Observation> before(Period period) {
        return observations
            .stream()
            .filter(it -> it.period().end().isBefore(period.end()) && it.shown().isPresent())
            .reduce((_, later) -> later);
    }

    /** {@return the period that ends in the same month a year earlier} */
    public Optional<Observation> yearBefore(Period period) {
        var month = period.endMonth().minusYears(1);
        return observations
            .stream()
            .filter(it -> it.period().endMonth().equals(month))
            .reduce((_, later) -> later);
    }
}
