package uk.improvementboard.metrics.national;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.partnership.Area;

/**
 * One area in the table of all.
 *
 * @param region the region it lies in; empty for England and the regions themselves
 * @param rates one observation for each year of the table, oldest first; a year without a figure says why
 * @param change latest rate less that of the year before, in percentage points; empty where either is missing
 * @param rank place among the local authorities with a latest rate, 1 the highest; equal rates share a place; empty for others
 * @param distance what the latest rate lacks to the law's 100%, in percentage points; empty without a latest rate
 * @param process what statistical process control says of the years, or why it says nothing, as a sentence
 * @param exceptions share of the latest year's plans left out as exceptions
 */
public record NationalRow(
    Area area,
    Optional<AreaCode> region,
    List<Observation> rates,
    Optional<BigDecimal> change,
    OptionalInt rank,
    Optional<BigDecimal> distance,
    String process,
    Observation exceptions
) {
    /** Keeps an unchangeable copy of the years. */
    public NationalRow {
        rates = List.copyOf(rates);
    }

    /** {@return the observation of the latest year} */
    public Observation latest() {
        return rates.getLast();
    }

    /** {@return the latest year's rate; empty where none was published} */
    public Optional<BigDecimal> latestRate() {
        return latest()
            .settled()
            .map(figure -> figure.value());
    }

    /** {@return the rates that are known, oldest first, for the small picture} */
    public List<Double> course() {
        return rates
            .stream()
            .flatMap(it -> it.settled().stream())
            .map(figure -> figure.asDouble())
            .toList();
    }
}
