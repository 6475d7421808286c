package uk.improvementboard.metrics.trajectory;

import java.time.LocalDate;

/**
 * A dated step on the way to the end state.
 *
 * @param id lasting id within the measure
 * @param value promised value, in the measure's unit
 * @param dates every date given for it
 */
public record Milestone(String id, double value, PromisedDates dates) {
    /** {@return the day it is promised for now} */
    public LocalDate due() {
        return dates.current();
    }
}
