package uk.improvementboard.board.illustrative;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** What would be observed in a month if chance did not play: a level with the changes laid upon it. */
@FunctionalInterface
interface Course {
    /** {@return the expected value in a month, in the measure's unit} */
    double at(YearMonth month);

    /** {@return a level that never changes} */
    static Course level(double value) {
        return _ -> value;
    }

    /** {@return this course, changed for good from a month on: a clinic opens, a rule changes} */
    default Course step(String from, double by) {
        var start = YearMonth.parse(from);
        return month -> at(month) + (month.isBefore(start) ? 0 : by);
    }

    /** {@return this course, changed little by little between two months, and lasting after} */
    default Course drift(String from, String to, double by) {
        var start = YearMonth.parse(from);
        var whole = (double) ChronoUnit.MONTHS.between(start, YearMonth.parse(to));
        return month -> {
            var gone = Math.clamp(ChronoUnit.MONTHS.between(start, month) / whole, 0, 1);
            return at(month) + by * gone;
        };
    }

    /** {@return this course with the swing of the year} */
    default Course in(Season season) {
        return month -> at(month) * season.in(month);
    }
}
