package uk.improvementboard.metrics.trajectory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Every date given for one promise, oldest first. The first stays in view beside the present one, with how often and by how
 * much it moved (DESIGN.md 4.4).
 *
 * @param all at least one
 */
public record PromisedDates(List<PromisedDate> all) {
    /** @throws IllegalArgumentException when there is no date: a promise without a date is a wish */
    public PromisedDates {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A milestone needs a date");
        }
    }

    /** {@return the dates in the order in which they were given} */
    public static PromisedDates of(PromisedDate... dates) {
        return new PromisedDates(List.of(dates));
    }

    /** {@return the day first promised} */
    public LocalDate first() {
        return all.getFirst().due();
    }

    /** {@return the day promised now} */
    public LocalDate current() {
        return all.getLast().due();
    }

    /** {@return how often the date moved} */
    public int timesMoved() {
        return all.size() - 1;
    }

    /** {@return whole months from the first date to the present one; negative when brought forward} */
    public int monthsMoved() {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(first()), YearMonth.from(current()));
    }

    /** {@return days from the first date to the present one; negative when brought forward} */
    public long daysMoved() {
        return ChronoUnit.DAYS.between(first(), current());
    }

    /** {@return the move in words: "not moved", "moved once, 3 months", "moved twice, 21 months in all"} */
    public String movedInWords() {
        var size = Math.abs(monthsMoved());
        var months = size + (size == 1 ? " month" : " months") + (monthsMoved() < 0 ? " earlier" : "");
        return switch (timesMoved()) {
            case 0 -> "not moved";
            case 1 -> "moved once, " + months;
            case 2 -> "moved twice, " + months + " in all";
            default -> "moved " + timesMoved() + " times, " + months + " in all";
        };
    }
}
