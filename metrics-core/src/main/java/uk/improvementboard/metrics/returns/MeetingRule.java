package uk.improvementboard.metrics.returns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * The day of the month on which a board meets: "the third Wednesday".
 *
 * @param week 1 to 4 for the first to the fourth, {@value #LAST} for the last
 * @param weekday Monday to Friday
 */
public record MeetingRule(int week, DayOfWeek weekday) {
    /** The week that stands for the last of its month. */
    public static final int LAST = 5;

    private static final List<String> WEEKS = List.of("first", "second", "third", "fourth", "last");

    /** @throws IllegalArgumentException for a week outside 1 to 5 or a weekend */
    public MeetingRule {
        if (week < 1 || week > LAST || weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException(
                "A board meets on a weekday of week 1 to 5, not " + week + " " + weekday
            );
        }
    }

    /** {@return the day of a month; the next working day where that is a bank holiday} */
    public LocalDate in(YearMonth month) {
        var first = month.atDay(1);
        return WorkingDays.onOrAfter(
            first.with(
                week == LAST
                    ? TemporalAdjusters.lastInMonth(weekday)
                    : TemporalAdjusters.dayOfWeekInMonth(week, weekday)
            )
        );
    }

    /** {@return the rule in words: "third Wednesday"} */
    public String words() {
        return WEEKS.get(week - 1) + " " + weekday.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
