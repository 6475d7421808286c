package uk.improvementboard.metrics.measure;

import java.util.List;

/**
 * What happened in each single period of a series that counts the year so far. Charts and forecasts need it: of such series 55% show
 * a signal with nothing changing, because neighbouring values share events (DESIGN.md 6, simulated).
 */
public sealed interface SinglePeriods {
    /** Nothing was to be done: the periods do not overlap, or overlap in a way that cannot be taken apart. */
    record AsTheyAre() implements SinglePeriods {}

    /**
     * The single periods, oldest first. A year that the series enters in its midst gives none for its first value.
     *
     * @param observations final where both cumulative values behind it are, else provisional
     */
    record Derived(List<Observation> observations) implements SinglePeriods {
        /** Keeps an unchangeable copy. */
        public Derived {
            observations = List.copyOf(observations);
        }
    }

    /** They cannot be had; {@code reason} is a sentence that says which period stands in the way. */
    record Refused(String reason) implements SinglePeriods {}

    /**
     * Takes differences within each year, which is known by the first day of its periods: counts of counts, and of rates the counts
     * behind them.
     *
     * @param observations oldest first
     */
    static SinglePeriods of(Measure measure, List<Observation> observations) {
        return measure.seriesKind() == SeriesKind.YEAR_TO_DATE && measure.frequency().regular()
            ? new YearToDate(measure, observations).single()
            : new AsTheyAre();
    }
}
