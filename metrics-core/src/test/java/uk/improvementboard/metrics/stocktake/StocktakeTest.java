package uk.improvementboard.metrics.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.Commentaries;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.KeptCase;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.forecast.Outcome;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.PlanCase;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.Watermelon;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Turn;
import uk.improvementboard.metrics.stocktake.StocktakeDay.Source;
import uk.improvementboard.metrics.stocktake.StocktakeSection.Fate;

/** FEATURE UNDER TEST: from which day a stocktake looks on, and what it finds between two readings of the board. */
class StocktakeTest {

    private static final LocalDate TODAY = PlanCase.TODAY;
    private static final LocalDate SINCE = TODAY.minusMonths(6);
    private static final StocktakeDay DAY = new StocktakeDay(SINCE, Source.CHOSEN);

    @Test
    void the_chosen_day_counts_unless_it_lies_ahead() {
        assertThat(StocktakeDay.of(Optional.of(SINCE), List.of(), TODAY)).isEqualTo(DAY);
        assertThat(StocktakeDay.of(Optional.of(TODAY), List.of(), TODAY).source()).isEqualTo(Source.USUAL);
    }

    @Test
    void without_a_choice_the_last_stocktake_in_the_calendar_counts() {
        var meetings = List.of(
            meeting("2026-09-02", "Monthly board"),
            meeting("2026-03-10", "DfE and NHS England stocktake"),
            meeting("2025-09-10", "Stocktake"),
            meeting("2027-02-10", "Stocktake")
        );
        var day = StocktakeDay.of(Optional.empty(), meetings, TODAY);
        assertThat(day).isEqualTo(new StocktakeDay(LocalDate.of(2026, 3, 10), Source.CALENDAR));
        assertThat(day.words()).isEqualTo("Since 10 March 2026, the last stocktake in the board's calendar.");
    }

    @Test
    void the_next_stocktake_is_the_nearest_that_lies_ahead() {
        var meetings = List.of(
            meeting("2027-02-03", "Monthly board"),
            meeting("2027-08-10", "Stocktake"),
            meeting("2027-02-10", "DfE and NHS England stocktake"),
            meeting("2026-03-10", "Stocktake")
        );
        assertThat(StocktakeDay.next(meetings, TODAY)).contains(LocalDate.of(2027, 2, 10));
        assertThat(StocktakeDay.next(meetings.subList(0, 1), TODAY)).isEmpty();
    }

    @Test
    void without_any_stocktake_six_months_are_looked_back() {
        var day = StocktakeDay.of(Optional.empty(), List.of(meeting("2026-09-02", "Monthly board")), TODAY);
        assertThat(day).isEqualTo(new StocktakeDay(LocalDate.of(2026, 6, 30), Source.USUAL));
        assertThat(day.words()).contains("no stocktake is in the board's calendar");
    }

    @Test
    void better_and_worse_are_said_only_where_both_days_are_rated() {
        assertThat(Turn.of(Rag.RED, Rag.AMBER)).isEqualTo(Turn.BETTER);
        assertThat(Turn.of(Rag.BLUE, Rag.GREEN)).isEqualTo(Turn.WORSE);
        assertThat(Turn.of(Rag.GREEN, Rag.GREEN)).isEqualTo(Turn.SAME);
        assertThat(Turn.of(Rag.GREY, Rag.BLUE)).isEqualTo(Turn.CHANGED);
        assertThat(Turn.of(Rag.RED, Rag.GREY)).isEqualTo(Turn.CHANGED);
    }

    @Test
    void evidence_counts_that_was_accepted_after_the_day_and_not_taken_back() {
        var before = evidence("before").accept(SINCE, "chair");
        var since = evidence("since").accept(SINCE.plusDays(1), "chair");
        var later = evidence("later").accept(SINCE.plusDays(40), "chair");
        var takenBack = evidence("taken back").accept(SINCE.plusDays(2), "chair").withdraw();
        var board = PlanCase.board(
            List.of(),
            new ActionMilestone(
                "d",
                "A new process",
                PlanCase.dates(SINCE),
                Optional.of(SINCE),
                List.of(later, before, since, takenBack, evidence("awaited"))
            )
        );
        assertThat(only(board, board, List.of()).evidence())
            .extracting(it -> it.evidence().title())
            .containsExactly("since", "later");
    }

    @Test
    void a_contradiction_opens_stands_or_is_resolved() {
        var quiet = PlanCase.board(List.of());
        var failing = Watermelon.board();
        assertThat(fates(quiet, failing)).containsExactly(Fate.OPENED);
        assertThat(fates(failing, failing)).containsExactly(Fate.STANDS);
        assertThat(fates(failing, quiet)).containsExactly(Fate.RESOLVED);
        assertThat(fates(quiet, quiet)).isEmpty();
    }

    @Test
    void a_contradiction_is_answered_by_commentary_of_the_month_on_its_part_of_the_plan() {
        var board = Watermelon.board();
        assertThat(only(board, board, List.of()).contradictions().getFirst().answered()).isFalse();
        var words = "The rate fell because overdue plans were issued first";
        var written = new WrittenCommentary(
            BoardSubject.section(PlanCase.AREA),
            YearMonth.of(2026, 11),
            1,
            new CommentaryText(words, words, words, HandlingClass.BOARD_ONLY),
            true,
            "Council executive",
            Instant.parse("2026-12-10T10:00:00Z")
        );
        assertThat(only(board, board, List.of(written)).contradictions().getFirst().answered()).isTrue();
    }

    @Test
    void of_each_measure_the_newest_figure_stands_beside_the_last_forecast_made_by_the_day() {
        var early = KeptCase.expecting(50, 51, 52)
            .issuedOn(LocalDate.of(2025, 2, 28))
            .kept();
        var later = KeptCase.expecting(40, 41, 42)
            .from(YearMonth.of(2025, 2))
            .issuedOn(LocalDate.of(2025, 3, 31))
            .kept();
        var board = PlanCase.board(List.of(MeasureCase.monthly(50, 51, 52, 53).read()));
        var record = ForecastRecord.of(List.of(early, later), List.of(came("2025-04", 53), came("2025-03", 52)));
        var by = new StocktakeDay(LocalDate.of(2025, 2, 28), Source.CHOSEN);
        var found = Stocktake.of(by, board, board, Commentaries.none(), record).sections().getFirst().forecasts();
        assertThat(found)
            .singleElement()
            .satisfies(it -> {
                assertThat(it.step().orElseThrow().forecast()).isEqualTo(early);
                assertThat(it.step().orElseThrow().outcome().value(Outcome.Basis.AS_FIRST_SETTLED)).isEqualTo(53);
                assertThat(it.chance()).isEmpty();
            });
        var after = new StocktakeDay(LocalDate.of(2025, 3, 31), Source.CHOSEN);
        assertThat(
            Stocktake.of(after, board, board, Commentaries.none(), record)
                .sections()
                .getFirst()
                .forecasts()
                .getFirst()
                .step()
                .map(it -> it.forecast())
        ).contains(later);
    }

    @Test
    void what_had_come_or_fallen_due_by_the_day_is_not_told_again() {
        var kept = KeptCase.expecting(50, 51, 52).saying(0.3, 60, 2).saying(0.2, 70, 3).kept();
        var board = PlanCase.board(List.of(MeasureCase.monthly(50, 51, 52, 53).read()));
        var record = ForecastRecord.of(List.of(kept), List.of(came("2025-03", 52), came("2025-04", 53)));
        var by = new StocktakeDay(LocalDate.of(2025, 3, 31), Source.CHOSEN);
        assertThat(Stocktake.of(by, board, board, Commentaries.none(), record).sections().getFirst().forecasts())
            .singleElement()
            .satisfies(it -> {
                assertThat(it.step().orElseThrow().outcome().period()).isEqualTo(Period.month(YearMonth.of(2025, 4)));
                assertThat(it.chance().orElseThrow().chance().value()).isEqualTo(70);
            });
        var late = new StocktakeDay(LocalDate.of(2025, 6, 1), Source.CHOSEN);
        assertThat(
            Stocktake.of(late, board, board, Commentaries.none(), record).sections().getFirst().forecasts()
        ).isEmpty();
    }

    @Test
    void a_measure_without_a_forecast_made_by_the_day_is_left_out() {
        KeptForecast kept = KeptCase.expecting(50, 51, 52).kept();
        var board = PlanCase.board(List.of(MeasureCase.monthly(50, 51, 52).read()));
        var record = ForecastRecord.of(List.of(kept), List.of(came("2025-03", 52)));
        var by = new StocktakeDay(LocalDate.of(2025, 2, 27), Source.CHOSEN);
        assertThat(
            Stocktake.of(by, board, board, Commentaries.none(), record).sections().getFirst().forecasts()
        ).isEmpty();
    }

    private static List<Fate> fates(PlanReading then, PlanReading now) {
        return only(then, now, List.of())
            .contradictions()
            .stream()
            .map(it -> it.fate())
            .toList();
    }

    private static StocktakeSection only(PlanReading then, PlanReading now, List<WrittenCommentary> written) {
        var nothing = ForecastRecord.of(List.of(), List.of());
        return Stocktake.of(DAY, then, now, new Commentaries(written), nothing).sections().getFirst();
    }

    private static Evidence evidence(String title) {
        return new Evidence(title, SINCE.minusDays(5), "lead", Optional.empty());
    }

    private static Outcome came(String month, double value) {
        var at = YearMonth.parse(month);
        var known = at.plusMonths(2).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Outcome(KeptCase.MEASURE, Period.month(at), value, known, value);
    }

    private static Meeting meeting(String on, String purpose) {
        var day = LocalDate.parse(on);
        return new Meeting(MeetingCode.of(day), day, purpose, "Independent chair", Optional.empty());
    }
}
