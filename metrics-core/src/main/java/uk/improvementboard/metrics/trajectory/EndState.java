package uk.improvementboard.metrics.trajectory;

import java.time.LocalDate;

/**
 * Where the measure shall be for good: the long-term objective with its date.
 *
 * @param value in the measure's unit
 * @param due day by which it shall be reached
 * @param monthsToHold months it must then hold before change counts as sustained, at least 1
 */
public record EndState(double value, LocalDate due, int monthsToHold) {
    /** @throws IllegalArgumentException when the months to hold are below 1 */
    public EndState {
        if (monthsToHold < 1) {
            throw new IllegalArgumentException("An end state must hold for at least 1 month, not " + monthsToHold);
        }
    }
}
