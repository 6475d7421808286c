package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.forecast.KeptCase.ORIGIN;
import static uk.improvementboard.metrics.forecast.KeptCase.came;
import static uk.improvementboard.metrics.forecast.KeptCase.expecting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.forecast.Outcome;
import uk.improvementboard.metrics.plan.Plan;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureCase;

/** FEATURE UNDER TEST: what the page says of forecasts and what came. */
class ForecastPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static ForecastsPage page(ForecastRecord record) {
        var measures = List.of(MeasureCase.monthly(50, 54, 57).read());
        var plan = new Plan(Optional.empty(), DAY, List.of(), List.of(), List.of(), List.of(), false);
        return ForecastPages.of(record, PlanReading.of(plan, measures, DAY));
    }

    /** Forecasts of single months, 50 expected each time: {@code inside} figures come at 51, the others at 55, outside 47 to 53. */
    private static ForecastRecord single(int inside, int outside) {
        var forecasts = new ArrayList<KeptForecast>();
        var outcomes = new ArrayList<Outcome>();
        for (var index = 0; index < inside + outside; index++) {
            forecasts.add(expecting(50).from(ORIGIN.plusMonths(index)).kept());
            outcomes.add(came(ORIGIN.plusMonths(index + 1L), index < inside ? 51 : 55));
        }
        return ForecastRecord.of(forecasts, outcomes);
    }

    @Test
    void without_an_issued_pack_the_page_says_so_and_lists_why_measures_have_no_forecast() {
        var page = page(ForecastRecord.of(List.of(), List.of()));
        assertThat(page.scored()).isFalse();
        assertThat(page.headline()).startsWith("No forecast has been printed in an issued pack yet");
        assertThat(page.findings()).isEmpty();
        assertThat(page.without())
            .extracting(row -> row.why())
            .containsExactly("3 of the 6 values needed");
    }

    @Test
    void forecasts_that_wait_for_their_months_are_counted() {
        assertThat(page(ForecastRecord.of(List.of(expecting(52).kept()), List.of())).headline()).isEqualTo(
            "1 forecast is kept; none of the figures that they speak of is settled yet."
        );
    }

    @Test
    void the_headline_counts_each_figure_once_and_says_how_many_were_expected() {
        assertThat(page(single(8, 2)).headline()).isEqualTo(
            "8 of 10 figures fell inside the 80% range; 8 were expected."
        );
    }

    @Test
    void what_chance_explains_is_not_called_good_or_bad() {
        assertThat(page(single(8, 2)).findings()).anyMatch(it -> it.endsWith("The ranges held what they promised."));
        assertThat(page(single(4, 3)).findings()).anyMatch(it ->
            it.endsWith("With so few figures nothing can be concluded.")
        );
        assertThat(page(single(10, 10)).findings()).anyMatch(it -> it.endsWith("The ranges were too narrow."));
        assertThat(page(single(20, 0)).findings()).anyMatch(it -> it.endsWith("The ranges were wider than need be."));
    }

    @Test
    void the_forecast_stands_beside_the_same_as_last() {
        // expected 50, last figure 50: both miss by the same
        assertThat(page(single(8, 2)).findings()).anyMatch(it -> it.endsWith("no real difference."));
        // 52, 53, 54 expected; misses 2, 4, 7 beside 4, 7, 11: closer by 9 of 22
        var three = ForecastRecord.of(
            List.of(expecting(52, 53, 54).kept()),
            List.of(came(ORIGIN.plusMonths(1), 54), came(ORIGIN.plusMonths(2), 57), came(ORIGIN.plusMonths(3), 61))
        );
        assertThat(page(three).findings()).anyMatch(it -> it.endsWith("ours came closer by 41%."));
        assertThat(page(three).measures())
            .singleElement()
            .satisfies(row -> {
                assertThat(row.figures()).isEqualTo("3 forecasts of 3 figures");
                assertThat(row.within80()).isEqualTo("1 of 3");
                assertThat(row.error()).isEqualTo("4.3 points");
                assertThat(row.naiveError()).isEqualTo("7.3 points");
                assertThat(row.chances()).isEqualTo("None due yet");
            });
    }

    @Test
    void chances_stand_in_coarse_bands_with_how_often_they_came_true() {
        var forecasts = new ArrayList<KeptForecast>();
        var outcomes = new ArrayList<Outcome>();
        for (var index = 0; index < 11; index++) {
            forecasts.add(expecting(50).from(ORIGIN.plusMonths(index)).saying(0.25, 60, 1).kept());
            outcomes.add(came(ORIGIN.plusMonths(index + 1L), index < 3 ? 61 : 51));
        }
        var rows = page(ForecastRecord.of(forecasts, outcomes)).chances();
        assertThat(rows).containsExactly(
            new ForecastsPage.ChanceRow(
                "1 in 5 to 2 in 5",
                "11 times, of 11 promises",
                "about 1 in 4",
                "3 of 11",
                "As said"
            )
        );
    }

    @Test
    void a_restated_figure_shows_both_values_and_what_it_would_change() {
        var page = page(
            ForecastRecord.of(List.of(expecting(52).kept()), List.of(came("on-time", ORIGIN.plusMonths(1), 54, 58)))
        );
        assertThat(page.latest())
            .singleElement()
            .satisfies(row -> {
                assertThat(row.period()).isEqualTo("February 2025");
                assertThat(row.median()).isEqualTo("52%");
                assertThat(row.range()).isEqualTo("49% to 55%");
                assertThat(row.came()).isEqualTo("54%; restated to 58%");
                assertThat(row.verdict()).isEqualTo("Inside");
            });
        assertThat(page.findings())
            .last()
            .isEqualTo(
                "1 figure was restated after being settled; against the figures as now known, 0 of 1 fell inside the 80% range."
            );
    }

    @Test
    void the_figure_farthest_outside_its_range_is_named_without_blame() {
        var record = ForecastRecord.of(
            List.of(expecting(52, 53, 54).kept()),
            List.of(came(ORIGIN.plusMonths(2), 57), came(ORIGIN.plusMonths(3), 61))
        );
        assertThat(page(record).misses())
            .singleElement()
            .satisfies(line ->
                assertThat(line.words()).isEqualTo(
                    "April 2025: 51% to 57% was forecast, 61% came, 7 points above the middle, for the better"
                )
            );
        assertThat(page(single(10, 0)).misses()).isEmpty();
    }

    @Test
    void horizons_are_told_apart() {
        var record = ForecastRecord.of(
            List.of(expecting(50, 50, 50, 50).kept()),
            List.of(came(ORIGIN.plusMonths(1), 51), came(ORIGIN.plusMonths(4), 55))
        );
        assertThat(page(record).horizons())
            .extracting(row -> row.group() + ": " + row.within80())
            .containsExactly("1 to 3 months ahead: 1 of 1", "4 to 6 months ahead: 0 of 1");
    }
}
