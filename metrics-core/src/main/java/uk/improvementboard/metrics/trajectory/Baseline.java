package uk.improvementboard.metrics.trajectory;

import java.time.LocalDate;

/**
 * The time before the plan began, against which change is judged.
 *
 * @param from first day
 * @param to last day, included
 * @param note why this stretch was chosen
 */
public record Baseline(LocalDate from, LocalDate to, String note) {
    /** @throws IllegalArgumentException when it ends before it starts */
    public Baseline {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A baseline cannot end (" + to + ") before it starts (" + from + ")");
        }
    }

    /** {@return whether a day lies in the baseline} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
