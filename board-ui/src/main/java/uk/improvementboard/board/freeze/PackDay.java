package uk.improvementboard.board.freeze;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.improvementboard.persistence.AsAt;

/** The day as at which the pack of a month is read. */
public final class PackDay {

    private PackDay() {}

    /**
     * {@return the end of the month, or today while it lasts}
     *
     * @throws IllegalArgumentException in words for the person, when the month has not begun
     */
    public static AsAt of(YearMonth month, LocalDate today) {
        if (month.atDay(1).isAfter(today)) {
            throw new IllegalArgumentException(
                "The month " + month + " has not begun. Choose " + YearMonth.from(today) + " or an earlier one."
            );
        }
        var end = month.atEndOfMonth();
        return new AsAt(end.isAfter(today) ? today : end);
    }

    /**
     * {@return a day of the month as at which its draft is read, so that it holds what was known then and nothing later}
     *
     * @throws IllegalArgumentException in words for the person, when no pack of the month is read as at that day
     */
    public static AsAt asKnownOn(LocalDate chosen, YearMonth month, LocalDate today) {
        var latest = of(month, today).day();
        if (chosen.isBefore(month.atDay(1)) || chosen.isAfter(latest)) {
            throw new IllegalArgumentException(
                "The pack of " +
                    month +
                    " is not read as at " +
                    chosen +
                    ". Choose a day from " +
                    month.atDay(1) +
                    " to " +
                    latest +
                    "."
            );
        }
        return new AsAt(chosen);
    }
}
