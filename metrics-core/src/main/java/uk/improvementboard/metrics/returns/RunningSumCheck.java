package uk.improvementboard.metrics.returns;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/**
 * Whether sums since the start of a year were given for all its periods so far, as in a file where nobody knows better yet: then each
 * lies above the one before it by about as much.
 */
record RunningSumCheck(CountedSoFar counted) {
    /** Standard deviations beyond which chance explains no rise. */
    private static final double CHANCE = 3;

    /** {@return what was found in a count of a period} */
    Optional<ReturnFinding> check(double value, Period period) {
        for (var start : CountedSoFar.YEARS) {
            var before = counted.yearSoFar(period, start);
            if (
                before.size() >= CountedSoFar.FEWEST_BEFORE &&
                runs(value, before) &&
                !reachedBefore(value, period, start)
            ) {
                return Optional.of(found(value, before, start));
            }
        }
        return Optional.empty();
    }

    private static boolean runs(double value, List<Double> before) {
        var each = value / (before.size() + 1);
        var later = value;
        for (double earlier : before) {
            if (!aboutAsMuch(later - earlier, each)) {
                return false;
            }
            later = earlier;
        }
        return aboutAsMuch(later, each) && value - later > CHANCE * Math.sqrt(value + later);
    }

    private static boolean aboutAsMuch(double added, double each) {
        return added >= CountedSoFar.LEAST_ADDED * each && added <= CountedSoFar.MOST_ADDED * each;
    }

    /** A level that the years before reached is one that a single period can have. */
    private boolean reachedBefore(double value, Period period, Month start) {
        var first = CountedSoFar.startOfYear(YearMonth.from(period.start()), start).atDay(1);
        return Arrays.stream(counted.before(first)).anyMatch(it -> it >= value);
    }

    private ReturnFinding found(double value, List<Double> before, Month start) {
        var noun = counted.history().measure().frequency().noun();
        return ReturnFinding.warning(
            Kind.CUMULATIVE_FOR_PERIOD,
            counted.subject() +
                CountedSoFar.count(value) +
                " looks like the sum since " +
                start.getDisplayName(TextStyle.FULL, Locale.UK) +
                ": each " +
                noun +
                " since then lies above the one before it by about " +
                CountedSoFar.count(value / (before.size() + 1)) +
                ".",
            "Give each " +
                noun +
                " alone, here about " +
                CountedSoFar.count(value - before.getFirst()) +
                ". If it is right, say what happened."
        );
    }
}
