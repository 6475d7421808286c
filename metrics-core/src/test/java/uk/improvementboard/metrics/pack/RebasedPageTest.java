package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.pack.ChartContent.Break;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.MeasureReader;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatingRule;
import uk.improvementboard.metrics.spc.Rebase;
import uk.improvementboard.metrics.spc.Segment;

/** A measure whose limits were drawn anew: the words, the break in the line, and the picture without it. */
class RebasedPageTest {

    private static final MeasureCase STEP = MeasureCase.monthly(
        50,
        51,
        49,
        50,
        52,
        49,
        51,
        50,
        48,
        50,
        51,
        49,
        60,
        61,
        59,
        60,
        62,
        59,
        61,
        60,
        58,
        60
    ).since(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));

    private static Rebase rebase(LocalDate from) {
        var agreement = new Rebase.Agreement(
            "Second duty team",
            "SEND improvement board",
            LocalDate.of(2026, 9, 24),
            "9 points in a row above the mean"
        );
        return new Rebase(from, Optional.of(agreement));
    }

    private static MeasureReading read(Rebase... rebases) {
        return new MeasureReader(RatingRule.current()).read(
            STEP.measure(),
            STEP.trajectory(),
            List.of(rebases),
            STEP.observations(),
            STEP.asAt(),
            Rag.GREY
        );
    }

    private static MeasurePage page(Rebase... rebases) {
        return MeasurePages.of(read(rebases), SamplePage.context());
    }

    @Test
    void the_page_says_from_when_why_by_whom_and_on_what_signal() {
        assertThat(
            page(rebase(LocalDate.of(2026, 1, 1)))
                .rebased()
                .orElseThrow()
                .agreements()
        ).containsExactly(
            "New limits from January 2026: Second duty team. Agreed by the SEND improvement board, 24 September 2026; " +
                "the special cause behind it: 9 points in a row above the mean."
        );
        assertThat(page().rebased()).isEmpty();
    }

    @Test
    void the_line_breaks_with_its_reason_and_the_picture_without_it_is_at_hand() {
        var page = page(rebase(LocalDate.of(2026, 1, 15)));
        assertThat(page.chart().breaks()).containsExactly(
            new Break(LocalDate.of(2026, 1, 1), "New limits: Second duty team")
        );
        assertThat(page.chart().lines()).hasSize(2);
        assertThat(page.chart().description()).contains("January 2026: New limits: Second duty team.");
        assertThat(page.rebased().orElseThrow().before().lines()).hasSize(1);
        assertThat(page.rebased().orElseThrow().before().breaks()).isEmpty();
    }

    @Test
    void limits_from_few_points_are_provisional() {
        assertThat(page(rebase(LocalDate.of(2026, 1, 1))).signalNote()).contains("provisional: 10 of 12 points");
    }

    @Test
    void the_signals_no_longer_compare_with_the_time_before_the_plan() {
        assertThat(page().signals().orElseThrow().pair()).contains("before the plan");
        assertThat(
            page(rebase(LocalDate.of(2026, 1, 1)))
                .signals()
                .orElseThrow()
                .pair()
        ).doesNotContain("before the plan");
    }

    @Test
    void the_forecast_starts_anew_and_says_so() {
        assertThat(read(rebase(LocalDate.of(2026, 1, 1))).forecast()).isInstanceOfSatisfying(
            Forecast.Made.class,
            made -> assertThat(made.notes()).contains("Values before the last change of level are left out.")
        );
        assertThat(read(rebase(LocalDate.of(2026, 9, 1))).forecast()).isInstanceOfSatisfying(
            Forecast.Refused.class,
            no -> assertThat(no.reason()).contains("since the last change of level")
        );
    }

    @Test
    void a_series_that_counts_the_year_so_far_is_drawn_month_by_month_and_says_so() {
        var measure = STEP.measure().withSeriesKind(SeriesKind.YEAR_TO_DATE);
        var observations = new ArrayList<Observation>();
        for (var month = 0; month < 20; month++) {
            var end = YearMonth.of(2025, 1).plusMonths(month);
            var whole = end.getMonthValue();
            var met = 60L * whole + 10 * (month % 2);
            var period = new Period(end.withMonth(1).atDay(1), end.atEndOfMonth());
            var figure = Figure.of("60", met, 100L * whole);
            observations.add(
                new Observation.Reported(
                    period,
                    figure,
                    false,
                    STEP.observations().getFirst().provenance(),
                    HandlingClass.BOARD_ONLY
                )
            );
        }
        var page = pageOf(measure, observations);
        assertThat(page.chart().points()).hasSize(20);
        assertThat(page.chart().points().get(1).label()).startsWith("February 2025: 70%, 70 of 100");
        assertThat(page.signals()).isPresent();
        assertThat(page.sourceLine()).startsWith(
            "The chart shows each month by itself, worked out from the year so far."
        );
        var gap = pageOf(
            measure,
            observations
                .stream()
                .filter(it -> it.period().endMonth().getMonthValue() != 5)
                .toList()
        );
        assertThat(gap.signals()).isEmpty();
        assertThat(gap.signalNote())
            .startsWith("No icons: each value covers the year so far")
            .endsWith("Single months cannot be worked out: May 2025 is missing.");
    }

    private static MeasurePage pageOf(Measure measure, List<Observation> observations) {
        var reading = new MeasureReader(RatingRule.current()).read(
            measure,
            STEP.trajectory(),
            observations,
            STEP.asAt(),
            Rag.GREY
        );
        return MeasurePages.of(reading, SamplePage.context());
    }

    @Test
    void a_rebase_in_a_period_that_has_gone_starts_nothing() {
        assertThat(
            read(rebase(LocalDate.of(2030, 1, 1)))
                .chart()
                .segments()
        )
            .extracting(Segment::number)
            .containsOnly(0);
    }
}
