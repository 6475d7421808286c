package uk.improvementboard.metrics.returns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Working days in England: Monday to Friday without the bank holidays of the Banking and Financial Dealings Act 1971 and of custom,
 * worked out for any year. Holidays by proclamation (a jubilee, a coronation, a May holiday moved in 1995 and 2020) follow no rule and
 * are not known here: the office moves a date that falls on one.
 */
public final class WorkingDays {

    private WorkingDays() {}

    /** {@return the bank holidays of a year, with the days that stand in for those on a weekend} */
    public static SortedSet<LocalDate> bankHolidays(int year) {
        var easter = easterSunday(year);
        var mondays = TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY);
        var lastMonday = TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY);
        var days = new TreeSet<LocalDate>();
        days.add(workdayFor(LocalDate.of(year, Month.JANUARY, 1), days));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(mondays));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastMonday));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastMonday));
        days.add(workdayFor(LocalDate.of(year, Month.DECEMBER, 25), days));
        days.add(workdayFor(LocalDate.of(year, Month.DECEMBER, 26), days));
        return days;
    }

    /** A holiday on a weekend moves to the next weekday that is not one already. */
    private static LocalDate workdayFor(LocalDate holiday, SortedSet<LocalDate> taken) {
        var day = holiday;
        while (weekend(day) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Easter by the Gregorian calendar, as J.-M. Oudin's formula works it out (1940). */
    static LocalDate easterSunday(int year) {
        var century = year / 100;
        var golden = year % 19;
        var correction = (century - 17) / 25;
        var moon = (century - century / 4 - (century - correction) / 3 + 19 * golden + 15) % 30;
        moon -= (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        var sunday = moon - weekday;
        var month = 3 + (sunday + 40) / 44;
        return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** {@return whether offices work on a day} */
    public static boolean working(LocalDate day) {
        return !weekend(day) && !bankHolidays(day.getYear()).contains(day);
    }

    /** {@return the day itself if offices work on it, else the next on which they do} */
    public static LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!working(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * {@return the working day so many working days before another day}
     *
     * @param count 0 or more
     */
    public static LocalDate before(LocalDate day, int count) {
        var earlier = day;
        for (var left = count; left > 0; left--) {
            earlier = earlier.minusDays(1);
            while (!working(earlier)) {
                earlier = earlier.minusDays(1);
            }
        }
        return earlier;
    }
}
