package uk.improvementboard.metrics.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: the year of returns made ahead from the board's calendar. */
class D01_CalendarTest {

    private static final BoardCalendar THIRD_WEDNESDAY = new BoardCalendar(
        new MeetingRule(3, DayOfWeek.WEDNESDAY),
        1,
        5,
        3,
        1
    );

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    /** As published on gov.uk/bank-holidays for England and Wales; 2022 had two more by proclamation. */
    @Test
    void bank_holidays_of_england_with_their_substitutes() {
        assertThat(WorkingDays.bankHolidays(2026)).containsExactlyElementsOf(
            days(
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-05-04",
                "2026-05-25",
                "2026-08-31",
                "2026-12-25",
                "2026-12-28"
            )
        );
        assertThat(WorkingDays.bankHolidays(2027)).containsExactlyElementsOf(
            days(
                "2027-01-01",
                "2027-03-26",
                "2027-03-29",
                "2027-05-03",
                "2027-05-31",
                "2027-08-30",
                "2027-12-27",
                "2027-12-28"
            )
        );
        assertThat(WorkingDays.bankHolidays(2022)).contains(
            LocalDate.of(2022, 1, 3),
            LocalDate.of(2022, 12, 26),
            LocalDate.of(2022, 12, 27)
        );
    }

    @ParameterizedTest
    @CsvSource({ "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2008-03-23", "2038-04-25", "2099-04-12" })
    void easter(LocalDate sunday) {
        assertThat(WorkingDays.easterSunday(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void easter_is_always_a_sunday_between_22_march_and_25_april() {
        for (var year = 1900; year < 2300; year++) {
            var easter = WorkingDays.easterSunday(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @Test
    void working_days_step_over_weekends_and_christmas() {
        assertThat(WorkingDays.before(LocalDate.of(2026, 12, 30), 3)).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 4, 3))).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void a_cycle_counts_back_from_the_board() {
        var cycle = THIRD_WEDNESDAY.cycle(YearMonth.of(2026, 10));
        assertThat(cycle.dates()).isEqualTo(
            new CycleDates(
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 11),
                LocalDate.of(2026, 11, 13),
                LocalDate.of(2026, 11, 17),
                LocalDate.of(2026, 11, 18)
            )
        );
    }

    @Test
    void a_year_is_made_ahead_and_every_day_of_it_is_a_working_day() {
        var year = THIRD_WEDNESDAY.year(YearMonth.of(2026, 4));
        assertThat(year).hasSize(12);
        assertThat(year.getLast().month()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(year).allSatisfy(cycle -> {
            for (var step : CycleStep.values()) {
                assertThat(WorkingDays.working(cycle.dates().on(step)))
                    .as(step + " of " + cycle.month())
                    .isTrue();
            }
        });
    }

    @Test
    void a_board_on_a_bank_holiday_meets_on_the_next_working_day() {
        var fourthMonday = new MeetingRule(MeetingRule.LAST, DayOfWeek.MONDAY);
        assertThat(fourthMonday.in(YearMonth.of(2026, 8))).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(fourthMonday.in(YearMonth.of(2026, 9))).isEqualTo(LocalDate.of(2026, 9, 28));
    }

    @Test
    void a_calendar_that_leaves_no_time_is_refused_in_words() {
        var tooEarly = new BoardCalendar(new MeetingRule(1, DayOfWeek.MONDAY), 1, 10, 5, 1);
        assertThatThrownBy(() -> tooEarly.cycle(YearMonth.of(2026, 10))).hasMessage(
            "\"Figures due\" (19 October 2026) cannot be before \"opens\" (2 November 2026)"
        );
        assertThatThrownBy(() ->
            new BoardCalendar(new MeetingRule(1, DayOfWeek.MONDAY), 1, 3, 5, 1)
        ).hasMessageContaining("must not rise");
        assertThatThrownBy(() -> new MeetingRule(3, DayOfWeek.SUNDAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_calendar_reads_as_a_sentence() {
        assertThat(THIRD_WEDNESDAY.words()).isEqualTo(
            "The board meets on the third Wednesday and reads the figures of the month before. " +
                "They are due 5 working days before it, checked 3 working days and signed 1 working day before it."
        );
    }

    @Test
    void the_next_step_of_a_cycle() {
        var cycle = THIRD_WEDNESDAY.cycle(YearMonth.of(2026, 10));
        assertThat(cycle.next(LocalDate.of(2026, 10, 31))).isEqualTo(CycleStep.OPENS);
        assertThat(cycle.next(LocalDate.of(2026, 11, 11))).isEqualTo(CycleStep.DUE);
        assertThat(cycle.next(LocalDate.of(2026, 11, 12))).isEqualTo(CycleStep.DATA_CHECK);
        assertThat(cycle.past(LocalDate.of(2026, 11, 18))).isFalse();
        assertThat(cycle.past(LocalDate.of(2026, 11, 19))).isTrue();
        assertThat(cycle.open(LocalDate.of(2026, 11, 1))).isFalse();
    }
}
