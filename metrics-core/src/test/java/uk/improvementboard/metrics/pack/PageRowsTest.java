package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.rating.MeasureCase;

/** FEATURE UNDER TEST: tables and words of a measure's page. */
class PageRowsTest {

    private static final Measure YEARLY = MeasureCase.series(Frequency.ANNUAL).measure();

    private static final Provenance PRESS = new Provenance(
        "A newspaper, 11 March 2025",
        Optional.of(URI.create("https://example.org/panel")),
        Provenance.Basis.COUNCIL_OR_PRESS,
        Optional.empty(),
        "Headline only",
        "programme office"
    );

    private static final Observation HIDDEN = new Observation.Suppressed(
        Period.month(YearMonth.of(2025, 3)),
        "hidden because it is small enough to point to a child",
        PRESS,
        HandlingClass.PARTNERS
    );

    @Test
    void every_period_has_a_row_newest_first_and_no_cell_is_empty() {
        var rows = ValueRows.of(MeasureCase.monthly(40, 51).followedBy(HIDDEN).read());
        assertThat(rows).extracting(MeasurePage.ValueRow::period).containsExactly("Mar 2025", "Feb 2025", "Jan 2025");
        assertThat(rows).extracting(MeasurePage.ValueRow::value).containsExactly("[c]", "51%", "40%");
        assertThat(rows.getFirst().status()).startsWith("Suppressed [c]: hidden because");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.numerator()).isEqualTo("-");
            assertThat(row.signal()).isNotEmpty();
        });
    }

    @Test
    void another_published_value_keeps_the_digits_source_and_address_it_has() {
        var other = new PublishedFigure(
            new Observation.Reported(
                Period.year(2024),
                Figure.of("55.2", 984, 1781),
                true,
                PRESS,
                HandlingClass.PUBLIC
            ),
            "exceptions counted in"
        );
        var row = PublishedRows.of(MeasureCase.monthly(40, 51).read(), SamplePage.context(Map.of(), other)).getFirst();
        assertThat(row.period()).isEqualTo("2024");
        assertThat(row.value()).isEqualTo("55.2% [r]");
        assertThat(row.count()).isEqualTo("984 of 1,781");
        assertThat(row.difference()).isEqualTo("exceptions counted in");
        assertThat(row.source()).isEqualTo("A newspaper, 11 March 2025 (Headline only)");
        assertThat(row.address()).isEqualTo("https://example.org/panel");
    }

    @Test
    void a_withheld_published_value_shows_its_symbol_alone() {
        var row = PublishedRows.of(
            MeasureCase.monthly(40).read(),
            SamplePage.context(Map.of(), new PublishedFigure(HIDDEN, "week before"))
        ).getFirst();
        assertThat(row.value()).isEqualTo("[c]");
        assertThat(row.count()).isEqualTo("Not stated");
    }

    @Test
    void the_chart_in_words_names_course_extremes_promises_and_law() {
        var reading = MeasureCase.series(Frequency.ANNUAL, 60, 32, 55)
            .promising(60, LocalDate.of(2024, 7, 31), LocalDate.of(2025, 4, 30))
            .underTheLaw(100)
            .read();
        assertThat(new ChartWords(reading, SamplePage.context()).description()).isEqualTo(
            "Yearly figures, 2019 to 2021, from 60% to 55%. Lowest 32% in 2020, highest 60% in 2019. " +
                "Milestone: 60% by April 2025, moved once, 9 months. The law requires 100%."
        );
    }

    @Test
    void one_figure_is_no_course() {
        var one = new ChartWords(MeasureCase.series(Frequency.ANNUAL, 60).read(), SamplePage.context());
        assertThat(one.alternative()).isEqualTo("One figure: 60% in 2019");
        var none = new ChartWords(MeasureCase.monthly().read(), SamplePage.context());
        assertThat(none.description()).isEqualTo("No figures yet.");
    }

    @Test
    void the_alternative_text_stays_within_its_length() {
        var long125 = new ChartWords(MeasureCase.monthly(40, 51).read(), SamplePage.context()).alternative();
        assertThat(long125).isEqualTo("Monthly figures, Jan 2025 to Feb 2025, from 40% to 51%").hasSizeLessThan(126);
    }

    @Test
    void periods_of_several_months_are_told_from_first_to_last_month() {
        var first = Period.quarter(YearMonth.of(2023, 4));
        var last = Period.quarter(YearMonth.of(2026, 7));
        assertThat(first.words(last)).isEqualTo("April 2023 to September 2026");
        assertThat(first.shortWords(last)).isEqualTo("Apr 2023 to Sep 2026");
        assertThat(last.phrase()).isEqualTo("for July to September 2026");
        assertThat(last.endWords()).isEqualTo("September 2026");
        assertThat(Period.year(2019).words(Period.year(2025))).isEqualTo("2019 to 2025");
        assertThat(Period.year(2025).words(Period.year(2025))).isEqualTo("2025");
    }

    @Test
    void a_rolling_year_stands_at_its_end() {
        var rolling = new Measure(
            YEARLY.code(),
            YEARLY.name(),
            YEARLY.definition(),
            YEARLY.unit(),
            YEARLY.decimals(),
            YEARLY.direction(),
            SeriesKind.ROLLING_YEAR,
            Frequency.MONTHLY,
            YEARLY.owners(),
            true,
            false,
            false,
            10
        );
        var year = new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));
        assertThat(ChartPlaces.of(rolling, year)).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void a_yearly_value_stands_in_the_middle_of_its_year() {
        assertThat(ChartPlaces.of(YEARLY, Period.year(2025))).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(ChartPlaces.of(YEARLY, Period.month(YearMonth.of(2025, 3)))).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(ChartPlaces.later(Period.month(YearMonth.of(2026, 2)), 1)).isEqualTo(
            Period.month(YearMonth.of(2026, 3))
        );
    }
}
