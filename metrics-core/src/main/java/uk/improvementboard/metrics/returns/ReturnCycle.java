package uk.improvementboard.metrics.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.improvementboard.metrics.measure.Period;

/**
 * One month's return from its opening to the board that reads it.
 *
 * @param month the month it is about
 */
public record ReturnCycle(YearMonth month, CycleDates dates) {
    /** @throws IllegalArgumentException when it opens before its month has ended */
    public ReturnCycle {
        if (!dates.opens().isAfter(month.atEndOfMonth())) {
            throw new IllegalArgumentException(
                "The return for " + Period.month(month).words() + " cannot open before the month has ended"
            );
        }
    }

    /** {@return the step that comes next on a day, the board included; after it the board stays} */
    public CycleStep next(LocalDate day) {
        for (var step : CycleStep.values()) {
            if (!dates.on(step).isBefore(day)) {
                return step;
            }
        }
        return CycleStep.BOARD;
    }

    /** {@return whether figures may be keyed on a day} */
    public boolean open(LocalDate day) {
        return !day.isBefore(dates.opens());
    }

    /** {@return whether the board has met by a day} */
    public boolean past(LocalDate day) {
        return day.isAfter(dates.board());
    }

    /** {@return the month in words: "October 2026"} */
    public String words() {
        return Period.month(month).words();
    }
}
