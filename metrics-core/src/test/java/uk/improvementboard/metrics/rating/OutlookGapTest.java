package uk.improvementboard.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Unit;

/** FEATURE UNDER TEST: the gap that the plan must still close, in words. */
class OutlookGapTest {

    private static final FigureFormat PERCENT = new FigureFormat(Unit.percent(), 0);
    private static final FigureFormat CHILDREN = new FigureFormat(Unit.count("children"), 0);

    private static Outlook expecting(double median, double promised) {
        return new Outlook(
            new Promise("milestone", promised, LocalDate.of(2027, 4, 30)),
            5,
            OptionalDouble.of(0.3),
            OptionalDouble.of(median),
            new Outlook.Reach.NotWithinHorizon(YearMonth.of(2028, 4))
        );
    }

    @Test
    void a_plan_that_falls_short_is_told_how_much_it_must_still_find() {
        assertThat(expecting(57.8, 60).gapInWords(PERCENT, ImprovementDirection.INCREASE)).contains(
            "If things go on as they are, about 58% by April 2027; the plan must still find 2 points"
        );
    }

    @Test
    void where_less_is_better_the_plan_must_bring_it_down() {
        assertThat(expecting(212.4, 200).gapInWords(CHILDREN, ImprovementDirection.DECREASE)).contains(
            "If things go on as they are, about 212 children by April 2027; the plan must still bring it down by 12 children"
        );
    }

    @Test
    void the_gap_is_the_one_between_the_values_as_written() {
        // 57.5 is written as 58: from there 2 points are missing, not 2.5 written as 3
        assertThat(expecting(57.5, 60).gapInWords(PERCENT, ImprovementDirection.INCREASE).orElseThrow()).endsWith(
            "about 58% by April 2027; the plan must still find 2 points"
        );
    }

    @Test
    void a_promise_that_is_kept_by_itself_asks_for_nothing() {
        assertThat(expecting(63.1, 60).gapInWords(PERCENT, ImprovementDirection.INCREASE).orElseThrow()).endsWith(
            "about 63% by April 2027, 3 points better than promised"
        );
        assertThat(expecting(59.9, 60).gapInWords(PERCENT, ImprovementDirection.INCREASE).orElseThrow()).endsWith(
            "about 60% by April 2027, just what was promised"
        );
    }

    @Test
    void a_date_beyond_the_forecast_has_no_gap() {
        var reading = MeasureCase.monthly(50, 52, 51, 54, 55, 53, 56, 58)
            .promising(70, LocalDate.of(2026, 1, 31))
            .endingAt(90, LocalDate.of(2030, 3, 31), 3)
            .readOn(LocalDate.of(2025, 9, 10))
            .read();
        var format = reading.format();
        var direction = reading.measure().direction();
        assertThat(reading.endState().orElseThrow().gapInWords(format, direction)).isEmpty();
        // five months after August
        assertThat(reading.next().orElseThrow().steps()).isEqualTo(5);
        assertThat(reading.next().orElseThrow().gapInWords(format, direction).orElseThrow()).contains(
            " by January 2026; the plan must still find "
        );
    }
}
