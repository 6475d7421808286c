package uk.improvementboard.metrics.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.FigureStanding.Standing;

/** FEATURE UNDER TEST: which figures a return asks for, and how an organisation's return stands. */
class E01_DueTest {

    private static final BoardCalendar CALENDAR = new BoardCalendar(
        new MeetingRule(3, DayOfWeek.WEDNESDAY),
        1,
        5,
        3,
        1
    );

    private static Measure measure(SeriesKind kind, Frequency frequency, int dueAfterDays) {
        return new Measure(
            new MeasureCode("m"),
            "Measure",
            "What is counted",
            Unit.count("plans"),
            0,
            ImprovementDirection.INCREASE,
            kind,
            frequency,
            List.of(new OrganisationCode("council"), new OrganisationCode("icb")),
            false,
            false,
            false,
            dueAfterDays
        );
    }

    private static List<Period> due(YearMonth month, Measure measure, Period... known) {
        return figures(month, measure, known).stream().map(DueFigure::period).toList();
    }

    private static List<DueFigure> figures(YearMonth month, Measure measure, Period... known) {
        var observations = List.of(known)
            .stream()
            .map(period -> ReturnCase.reported(period, Figure.of("7")))
            .toList();
        return DueFigure.in(CALENDAR.cycle(month), List.of(measure), Map.of(measure.code(), observations));
    }

    @Test
    void a_month_is_due_in_its_own_return() {
        var monthly = measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, 12);
        var october = YearMonth.of(2026, 10);
        assertThat(due(october, monthly)).containsExactly(Period.month(october));
        assertThat(due(october, monthly, Period.month(YearMonth.of(2025, 3)))).containsExactly(Period.month(october));
    }

    @Test
    void it_is_late_only_after_both_the_days_of_the_cycle_and_of_the_measure() {
        var october = YearMonth.of(2026, 10);
        var slow = figures(october, measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, 20)).getFirst();
        assertThat(slow.due()).isEqualTo(LocalDate.of(2026, 11, 20));
        var quick = figures(october, measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, 3)).getFirst();
        assertThat(quick.due()).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    void a_figure_that_takes_forty_days_belongs_to_the_next_return() {
        var slow = measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, 40);
        assertThat(due(YearMonth.of(2026, 10), slow)).containsExactly(Period.month(YearMonth.of(2026, 9)));
    }

    @Test
    void each_period_has_exactly_one_return_whenever_it_is_due() {
        for (var days = 0; days <= 120; days++) {
            for (var frequency : List.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.ANNUAL)) {
                var measure = measure(SeriesKind.INDEPENDENT_PERIOD, frequency, days);
                var asked = returns()
                    .map(month -> due(month, measure))
                    .toList();
                assertThat(asked)
                    .as("%s, %d days", frequency, days)
                    .allMatch(it -> it.size() <= 1 && (frequency != Frequency.MONTHLY || it.size() == 1));
                var periods = asked.stream().flatMap(List::stream).toList();
                for (var index = 1; index < periods.size(); index++) {
                    assertThat(periods.get(index).start())
                        .as("%s, %d days", frequency, days)
                        .isEqualTo(
                            periods
                                .get(index - 1)
                                .end()
                                .plusDays(1)
                        );
                }
            }
        }
    }

    private static Stream<YearMonth> returns() {
        return Stream.iterate(YearMonth.of(2026, 1), month -> month.plusMonths(1)).limit(48);
    }

    @Test
    void a_month_that_takes_thirty_days_belongs_to_its_own_return() {
        var slow = measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, 30);
        var january = YearMonth.of(2027, 1);
        assertThat(due(january, slow)).containsExactly(Period.month(january));
        assertThat(figures(january, slow).getFirst().due()).isEqualTo(LocalDate.of(2027, 3, 2));
    }

    @Test
    void a_quarter_is_due_once_it_has_ended() {
        var quarterly = measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.QUARTERLY, 15);
        assertThat(due(YearMonth.of(2026, 8), quarterly)).isEmpty();
        assertThat(due(YearMonth.of(2026, 9), quarterly)).containsExactly(Period.quarter(YearMonth.of(2026, 7)));
        assertThat(due(YearMonth.of(2026, 10), quarterly)).isEmpty();
    }

    @Test
    void a_calendar_year_that_is_published_in_june_is_due_in_the_return_for_may() {
        var yearly = measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.ANNUAL, 181);
        assertThat(due(YearMonth.of(2027, 5), yearly, Period.year(2025))).containsExactly(Period.year(2026));
        assertThat(due(YearMonth.of(2026, 12), yearly, Period.year(2025))).isEmpty();
    }

    @Test
    void a_school_year_follows_the_one_before() {
        var yearly = measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.ANNUAL, 30);
        var known = new Period(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));
        assertThat(due(YearMonth.of(2026, 8), yearly, known)).containsExactly(
            new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31))
        );
    }

    @Test
    void a_count_on_a_day_keeps_its_day() {
        var yearly = measure(SeriesKind.SNAPSHOT, Frequency.ANNUAL, 12);
        var known = Period.day(LocalDate.of(2026, 2, 15));
        assertThat(due(YearMonth.of(2027, 2), yearly, known)).containsExactly(Period.day(LocalDate.of(2027, 2, 15)));
    }

    @Test
    void the_end_of_february_follows_the_end_of_january() {
        var monthly = measure(SeriesKind.SNAPSHOT, Frequency.MONTHLY, 12);
        var known = Period.day(LocalDate.of(2027, 1, 31));
        assertThat(due(YearMonth.of(2027, 2), monthly, known)).containsExactly(Period.day(LocalDate.of(2027, 2, 28)));
        assertThat(due(YearMonth.of(2027, 3), monthly, Period.day(LocalDate.of(2027, 2, 28)))).containsExactly(
            Period.day(LocalDate.of(2027, 3, 31))
        );
    }

    @Test
    void the_year_so_far_begins_anew_with_its_year() {
        var cumulative = measure(SeriesKind.YEAR_TO_DATE, Frequency.MONTHLY, 12);
        var march = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 2, 28));
        assertThat(due(YearMonth.of(2027, 3), cumulative, march)).containsExactly(
            new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31))
        );
        assertThat(due(YearMonth.of(2027, 4), cumulative, march)).containsExactly(
            new Period(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 30))
        );
    }

    @Test
    void measures_without_a_rhythm_are_asked_for_nowhere() {
        assertThat(due(YearMonth.of(2026, 10), measure(SeriesKind.SNAPSHOT, Frequency.IRREGULAR, 12))).isEmpty();
    }

    @Test
    void a_figure_stands_due_late_queried_or_in() {
        var figure = figures(
            YearMonth.of(2026, 10),
            measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, 12)
        ).getFirst();
        var onTheDay = LocalDate.of(2026, 11, 12);
        var entry = ReturnEntry.empty(figure.measure().code(), figure.period());
        var known = Optional.<Observation>of(ReturnCase.reported(figure.period(), Figure.of("7")));
        assertThat(FigureStanding.of(figure, Optional.empty(), Optional.empty(), onTheDay).standing()).isEqualTo(
            Standing.DUE
        );
        assertThat(
            FigureStanding.of(figure, Optional.empty(), Optional.of(entry), onTheDay.plusDays(1)).standing()
        ).isEqualTo(Standing.LATE);
        assertThat(FigureStanding.of(figure, known, Optional.of(entry.submitted()), onTheDay).standing()).isEqualTo(
            Standing.IN
        );
        assertThat(
            FigureStanding.of(figure, known, Optional.of(entry.asked("Is it complete?")), onTheDay).standing()
        ).isEqualTo(Standing.QUERIED);
    }

    @Test
    void what_an_undone_import_left_is_not_in() {
        var figure = figures(
            YearMonth.of(2026, 10),
            measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, 12)
        ).getFirst();
        var late = LocalDate.of(2026, 11, 13);
        var left = none(figure.period(), UndoneImport.words(7, "It was last year's file"));
        var said = none(figure.period(), "One provider sent no return");
        assertThat(FigureStanding.of(figure, left, Optional.empty(), late).standing()).isEqualTo(Standing.LATE);
        assertThat(FigureStanding.of(figure, said, Optional.empty(), late).standing()).isEqualTo(Standing.IN);
    }

    private static Optional<Observation> none(Period period, String why) {
        var provenance = ReturnCase.reported(period, Figure.of("7")).provenance();
        return Optional.of(new Observation.Unavailable(period, why, provenance, HandlingClass.BOARD_ONLY));
    }

    @Test
    void a_return_says_how_it_stands() {
        var figure = figures(
            YearMonth.of(2026, 10),
            measure(SeriesKind.INDEPENDENT_PERIOD, Frequency.MONTHLY, 12)
        ).getFirst();
        var cycle = CALENDAR.cycle(YearMonth.of(2026, 10));
        var council = new OrganisationCode("council");
        var mixed = new OrganisationReturn(
            council,
            cycle,
            List.of(
                new FigureStanding(figure, Standing.IN, false),
                new FigureStanding(figure, Standing.LATE, true),
                new FigureStanding(figure, Standing.QUERIED, false)
            )
        );
        assertThat(mixed.words()).isEqualTo("1 late, 1 queried, 1 of 3 in");
        assertThat(mixed.complete()).isFalse();
        var done = new OrganisationReturn(council, cycle, List.of(new FigureStanding(figure, Standing.IN, false)));
        assertThat(done.words()).isEqualTo("all 1 figure in");
        assertThat(new OrganisationReturn(council, cycle, List.of()).words()).isEqualTo("nothing to bring");
    }
}
