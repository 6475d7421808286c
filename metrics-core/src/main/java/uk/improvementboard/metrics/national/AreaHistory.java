package uk.improvementboard.metrics.national;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.partnership.Area;

/**
 * What is published of one area.
 *
 * @param region the region it lies in; empty for England and the regions themselves
 * @param rates plans issued within 20 weeks, exceptions left out, in per cent: one observation a year, oldest first
 * @param exceptions share of plans that the authority left out as exceptions, in per cent: likewise
 */
public record AreaHistory(Area area, Optional<AreaCode> region, List<Observation> rates, List<Observation> exceptions) {
    /** Keeps unchangeable copies of the lists. */
    public AreaHistory {
        rates = List.copyOf(rates);
        exceptions = List.copyOf(exceptions);
    }

    static Optional<Observation> in(int year, List<Observation> series) {
        var period = Period.year(year);
        return series
            .stream()
            .filter(it -> it.period().equals(period))
            .findFirst();
    }
}
