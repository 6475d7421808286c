package uk.improvementboard.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;

/** FEATURE UNDER TEST: position, outlook, sustained change and data quality, each apart. */
class B01_FacetsTest {

    @Test
    void the_gap_to_the_law_stays_in_view_when_the_milestone_is_met() {
        var position = MeasureCase.monthly(58, 61)
            .promising(60, LocalDate.of(2025, 2, 28))
            .underTheLaw(100)
            .read()
            .position()
            .orElseThrow();
        assertThat(position.state()).isEqualTo(Position.State.MET);
        assertThat(position.gapToStandard().orElseThrow()).isEqualTo(39);
    }

    @Test
    void a_month_without_a_figure_neither_counts_nor_breaks_a_run() {
        var missing = new Observation.Unavailable(
            Period.month(YearMonth.of(2025, 4)),
            "not supplied",
            MeasureCase.source(),
            HandlingClass.BOARD_ONLY
        );
        var reading = MeasureCase.monthly(90, 96, 97)
            .followedBy(missing)
            .followedBy(MeasureCase.reported(Period.month(YearMonth.of(2025, 5)), 98))
            .endingAt(95, LocalDate.of(2028, 1, 31), 6)
            .read();
        assertThat(reading.sustained()).isEqualTo(new Sustained(Sustained.State.HELD, 3, 6));
        assertThat(reading.sustained().rating().words()).isEqualTo("Held 3 of 6");
    }

    @Test
    void what_was_held_long_enough_and_lost_is_called_lost() {
        var reading = MeasureCase.monthly(96, 96, 96, 90)
            .endingAt(95, LocalDate.of(2028, 1, 31), 3)
            .read();
        assertThat(reading.sustained().state()).isEqualTo(Sustained.State.LOST);
        assertThat(reading.sustained().rating().rag()).isEqualTo(Rag.RED);
    }

    @Test
    void a_provisional_figure_is_shown_but_neither_latest_nor_counted() {
        var provisional = new Observation.Provisional(
            Period.month(YearMonth.of(2025, 4)),
            Figure.of("99"),
            MeasureCase.source(),
            HandlingClass.BOARD_ONLY
        );
        var reading = MeasureCase.monthly(50, 51, 52)
            .followedBy(provisional)
            .endingAt(95, LocalDate.of(2028, 1, 31), 1)
            .read();
        assertThat(reading.latest().orElseThrow().figure().asDouble()).isEqualTo(52);
        assertThat(reading.sustained().state()).isEqualTo(Sustained.State.NOT_YET);
        assertThat(reading.quality().notes()).contains("The figure for April 2025 is provisional and not counted");
    }

    @Test
    void a_figure_that_has_not_come_by_its_day_is_stale() {
        var fresh = MeasureCase.monthly(50, 51)
            .readOn(LocalDate.of(2025, 4, 10))
            .read()
            .quality();
        var stale = MeasureCase.monthly(50, 51)
            .readOn(LocalDate.of(2025, 4, 11))
            .read()
            .quality();
        assertThat(fresh.nextDue()).contains(LocalDate.of(2025, 4, 10));
        assertThat(fresh.stale()).isFalse();
        assertThat(stale.stale()).isTrue();
    }

    @Test
    void five_figures_give_no_forecast_and_say_why() {
        assertThat(MeasureCase.monthly(1, 2, 3, 4, 5).read().forecast()).isInstanceOf(Forecast.Refused.class);
    }

    private static Observation counted(long numerator, long denominator) {
        return new Observation.Reported(
            Period.month(YearMonth.of(2025, 3)),
            Figure.of("50", numerator, denominator),
            false,
            MeasureCase.source(),
            HandlingClass.BOARD_ONLY
        );
    }

    @Test
    void few_cases_say_how_far_chance_alone_moves_the_figure() {
        var two = MeasureCase.monthly(50, 51);
        // Wilson's interval for 10 of 23 reaches from 25.6% to 63.2% (R: binom::binom.wilson(10, 23)).
        assertThat(two.followedBy(counted(10, 23)).read().quality().notes()).contains(
            "The latest figure rests on 23 cases: chance alone moves it by about 19 points either way"
        );
        assertThat(two.followedBy(counted(4, 9)).read().quality().notes()).contains(
            "The latest figure rests on fewer than 10 cases"
        );
        assertThat(two.followedBy(counted(200, 400)).read().quality().notes()).noneMatch(note ->
            note.contains("cases")
        );
    }

    @Test
    void what_is_overdue_is_said_first() {
        var reading = MeasureCase.monthly(50, 51)
            .promising(60, LocalDate.of(2027, 4, 30))
            .read();
        assertThat(reading.reasons().getFirst()).isEqualTo("Figure overdue: the next one was due by 10 April 2025");
        assertThat(reading.reasons()).doesNotHaveDuplicates();
    }

    @Test
    void the_control_chart_takes_part_in_the_reasons() {
        var values = IntStream.range(0, 24)
            .mapToDouble(month -> (month < 12 ? 20 : 40) + (month % 2))
            .toArray();
        var reading = MeasureCase.monthly(values)
            .promising(90, LocalDate.of(2027, 4, 30))
            .since(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
            .read();
        assertThat(reading.reasons()).contains(
            "Special cause variation: improvement; the target will be missed, month after month, unless the process changes"
        );
    }
}
