package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A target and the days it holds for.
 *
 * @param from first day, open when empty
 * @param to last day, included; open when empty
 * @param value the target in the measure's unit
 */
public record DatedTarget(Optional<LocalDate> from, Optional<LocalDate> to, double value) {
    /** {@return a target that holds for all days} */
    public static DatedTarget always(double value) {
        return new DatedTarget(Optional.empty(), Optional.empty(), value);
    }

    /** {@return whether the target holds on a day} */
    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
