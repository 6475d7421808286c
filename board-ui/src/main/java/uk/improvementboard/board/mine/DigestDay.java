package uk.improvementboard.board.mine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** On which days the letters on what is overdue go out: once a week, on Monday; on Tuesday what could not go on Monday. */
public final class DigestDay {

    private DigestDay() {}

    /** {@return whether letters go out on a day} */
    public static boolean on(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.TUESDAY;
    }

    /** {@return the Monday of the week of a day, by which its letters are called} */
    public static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** {@return the day of the next letters after a day} */
    public static LocalDate after(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
