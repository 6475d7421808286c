package uk.improvementboard.metrics.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.imports.Said.Unclear;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;

class PeriodFitTest {

    private static final ImportMeasure MONTHLY = ImportSamples.timeliness();
    private static final ImportMeasure QUARTERLY = ImportSamples.like(
        Frequency.QUARTERLY,
        SeriesKind.INDEPENDENT_PERIOD,
        "2024-04-01",
        "2024-06-30"
    );
    private static final ImportMeasure FINANCIAL = ImportSamples.like(
        Frequency.ANNUAL,
        SeriesKind.INDEPENDENT_PERIOD,
        "2023-04-01",
        "2024-03-31"
    );
    private static final ImportMeasure CALENDAR = ImportSamples.like(
        Frequency.ANNUAL,
        SeriesKind.INDEPENDENT_PERIOD,
        "2023-01-01",
        "2023-12-31"
    );
    private static final ImportMeasure CENSUS = ImportSamples.like(
        Frequency.ANNUAL,
        SeriesKind.SNAPSHOT,
        "2024-01-18",
        "2024-01-18"
    );
    private static final ImportMeasure MONTH_END = ImportSamples.like(
        Frequency.MONTHLY,
        SeriesKind.SNAPSHOT,
        "2025-03-31",
        "2025-03-31"
    );
    private static final ImportMeasure ROLLING = ImportSamples.like(
        Frequency.MONTHLY,
        SeriesKind.ROLLING_YEAR,
        "2024-04-01",
        "2025-03-31"
    );
    private static final ImportMeasure TERMLY = new ImportMeasure(
        ImportSamples.like(Frequency.TERMLY, SeriesKind.INDEPENDENT_PERIOD, "2025-01-01", "2025-04-30").measure(),
        Optional.empty(),
        Optional.empty()
    );

    private static Said<Period> read(ImportMeasure measure, String cell) {
        return new PeriodFit(measure, Optional.empty()).read(new TableCell.Text(cell));
    }

    private static String words(ImportMeasure measure, String cell) {
        return read(measure, cell)
            .clear()
            .map(it -> it.start() + " " + it.end())
            .orElse("unclear");
    }

    private static String reason(Said<Period> said) {
        return said instanceof Unclear<Period> unclear ? unclear.reason() + " " + unclear.mend() : "clear";
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "Apr-25",
            "Apr 25",
            "April 2025",
            "APRIL 2025",
            " apr 2025 ",
            "Apr. 2025",
            "2025-04",
            "2025/04",
            "2025M04",
            "202504",
            "2025 April",
            "04/2025",
            "4/2025",
            "01/04/2025",
            "1/4/25",
            "30/04/2025",
            "2025-04-01",
            "2025-04-01 00:00:00",
            "2025-04-30T00:00:00",
            "1 April 2025",
            "1st April 2025",
            "01-Apr-2025",
            "30 April 2025",
            "month ending 30/04/2025",
            "1 April 2025 to 30 April 2025",
            "01/04/2025 - 30/04/2025",
        }
    )
    void a_month_is_read_however_it_is_written(String cell) {
        assertThat(words(MONTHLY, cell)).isEqualTo("2025-04-01 2025-04-30");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "Q1 2024/25",
            "2024/25 Q1",
            "Q1 2024-25",
            "q1, 2024-2025",
            "Quarter 1 2024/25",
            "FY2024/25 Q1",
            "April to June 2024",
            "Apr-Jun 2024",
            "April 2024 to June 2024",
            "01/04/2024 to 30/06/2024",
            "01/04/2024",
            "30/06/2024",
        }
    )
    void a_quarter_is_read_however_it_is_written(String cell) {
        assertThat(words(QUARTERLY, cell)).isEqualTo("2024-04-01 2024-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2024/25, 2024-04-01 2025-03-31",
        "2024-25, 2024-04-01 2025-03-31",
        "2024/2025, 2024-04-01 2025-03-31",
        "24/25, 2024-04-01 2025-03-31",
        "202425, 2024-04-01 2025-03-31",
        "FY 2024/25, 2024-04-01 2025-03-31",
        "financial year 2024-25, 2024-04-01 2025-03-31",
        "01/04/2024, 2024-04-01 2025-03-31",
        "2024/26, unclear",
        "2024, unclear",
        "AY 2024/25, unclear",
        "April 2024, unclear",
        "Q1 2024/25, unclear",
    })
    void a_year_is_that_of_the_measure(String cell, String period) {
        assertThat(words(FINANCIAL, cell)).isEqualTo(period);
    }

    @Test
    void a_calendar_year_has_one_number() {
        assertThat(words(CALENDAR, "2024")).isEqualTo("2024-01-01 2024-12-31");
        assertThat(reason(read(CALENDAR, "2024/25"))).contains("calendar years, which have one number only");
    }

    @Test
    void a_year_of_a_measure_without_history_must_say_which_year_it_is() {
        var unknown = new ImportMeasure(FINANCIAL.measure(), Optional.empty(), Optional.empty());
        assertThat(reason(read(unknown, "2024/25"))).isEqualTo(
            "The year can be a financial year or a school year. Write FY or AY before it, or say which year the file's years are."
        );
        var chosen = new PeriodFit(
            ImportSamples.like(Frequency.ANNUAL, SeriesKind.INDEPENDENT_PERIOD, "2023-09-01", "2024-08-31"),
            Optional.of(YearKind.ACADEMIC)
        );
        assertThat(chosen.read(new TableCell.Text("2024/25")).clear()).contains(
            new Period(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31))
        );
    }

    @Test
    void a_count_at_a_moment_lies_in_the_period_that_is_named() {
        assertThat(words(MONTH_END, "April 2025")).isEqualTo("2025-04-30 2025-04-30");
        assertThat(words(MONTH_END, "30/04/2025")).isEqualTo("2025-04-30 2025-04-30");
        assertThat(words(MONTH_END, "01/04/2025")).isEqualTo("unclear");
        assertThat(words(MONTH_END, "Q1 2025/26")).isEqualTo("unclear");
        assertThat(words(CENSUS, "2024/25")).isEqualTo("2025-01-18 2025-01-18");
        assertThat(words(ROLLING, "April 2025")).isEqualTo("2024-05-01 2025-04-30");
        assertThat(words(ROLLING, "2024/25")).isEqualTo("2024-04-01 2025-03-31");
    }

    @Test
    void terms_are_a_third_of_the_year_each() {
        assertThat(words(TERMLY, "autumn 2025")).isEqualTo("2025-09-01 2025-12-31");
        assertThat(words(TERMLY, "Spring term 2025/26")).isEqualTo("2026-01-01 2026-04-30");
        assertThat(words(TERMLY, "summer 2026")).isEqualTo("2026-05-01 2026-08-31");
        assertThat(words(MONTHLY, "autumn 2025")).isEqualTo("unclear");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
            "45748 | A bare number is not a period; it may be a date whose cell lost its format.",
            "15/04/2025 | This is a day that is no period of the measure, which is monthly.",
            "04/25 | This is not a period that can be read.",
            "Q1 2025/26 | This is a quarter that is no period of the measure, which is monthly.",
            "31/02/2025 | There is no such day or period in the calendar.",
            "13/13/2025 | There is no such day or period in the calendar.",
            "2011-12 | This can be read as a month and as a year.",
            "2009/10 | This can be read as a month and as a year.",
            "April | This is not a period that can be read.",
            "=NOW() | This is not a period that can be read.",
            "30 April 2025 to 1 April 2025 | There is no such day or period in the calendar.",
            "01/04/0025 | This is not a period that can be read.",
        }
    )
    void what_could_mean_two_periods_or_none_is_not_taken(String cell, String reason) {
        assertThat(reason(read(MONTHLY, cell))).startsWith(reason);
    }

    @Test
    void a_quarter_with_one_year_is_not_taken_for_a_financial_one() {
        assertThat(reason(read(QUARTERLY, "Q1 2025"))).contains("calendar year or to the financial year");
    }

    @Test
    void a_day_of_a_sheet_is_the_month_that_it_begins() {
        var fit = new PeriodFit(MONTHLY, Optional.empty());
        assertThat(fit.read(new TableCell.Day(LocalDate.of(2025, 4, 1))).clear()).contains(
            Period.month(java.time.YearMonth.of(2025, 4))
        );
        assertThat(fit.read(new TableCell.Number(new BigDecimal("202504"), false)).clear()).isPresent();
        assertThat(fit.read(new TableCell.Number(new BigDecimal("45748"), false)).clear()).isEmpty();
    }

    @Test
    void a_first_and_a_last_day_make_a_period() {
        var fit = new PeriodFit(MONTHLY, Optional.empty());
        var april = Optional.of(Period.month(java.time.YearMonth.of(2025, 4)));
        var first = new TableCell.Text("01/04/2025");
        var last = new TableCell.Text("30/04/2025");
        assertThat(fit.edges(first, last).clear()).isEqualTo(april);
        assertThat(fit.edges(first, TableCell.EMPTY).clear()).isEqualTo(april);
        assertThat(fit.edges(TableCell.EMPTY, last).clear()).isEqualTo(april);
        assertThat(reason(fit.edges(last, first))).contains("before the first");
        assertThat(reason(fit.edges(first, new TableCell.Text("29/04/2025")))).contains("span of days");
    }

    @Test
    void every_period_is_read_as_the_board_writes_it() {
        for (var measure : new ImportMeasure[] { MONTHLY, QUARTERLY, CALENDAR, MONTH_END }) {
            var fit = new PeriodFit(measure, Optional.empty());
            var period = fit
                .read(
                    new TableCell.Text(
                        measure == CALENDAR ? "2024" : measure == QUARTERLY ? "Q3 2024/25" : "March 2025"
                    )
                )
                .clear()
                .orElseThrow();
            assertThat(fit.read(new TableCell.Text(period.words())).clear()).contains(period);
        }
    }
}
