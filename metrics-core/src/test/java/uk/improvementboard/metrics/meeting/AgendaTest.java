package uk.improvementboard.metrics.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.metrics.plan.PlanCase.AREA;
import static uk.improvementboard.metrics.plan.PlanCase.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.ForecastStep;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.forecast.Outcome;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.meeting.KeptAgenda.Mark;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.PlanCase;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.Watermelon;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.Overrides;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.metrics.signoff.OnRecord;

/** FEATURE UNDER TEST: an agenda built from what needs the board, and kept in the order that the chair gives it. */
class AgendaTest {

    private static List<AgendaItem> agenda(PlanReading board, RatingOverride... overrides) {
        return agenda(board, board.asAt(), overrides);
    }

    private static List<AgendaItem> agenda(PlanReading board, LocalDate meeting, RatingOverride... overrides) {
        return Agenda.of(
            meeting,
            board,
            new Overrides(List.of(overrides)),
            OnRecord.nothing(HandlingClass.BOARD_ONLY),
            ForecastRecord.of(List.of(), List.of())
        );
    }

    private static ActionMilestone deliverable(String title, LocalDate... due) {
        return new ActionMilestone(title, title, PlanCase.dates(due), Optional.empty(), List.of());
    }

    private static KeptAgenda kept() {
        return KeptAgenda.first(agenda(Watermelon.board()));
    }

    private static List<String> keys(KeptAgenda agenda) {
        return agenda
            .items()
            .stream()
            .map(it -> it.item().key())
            .toList();
    }

    @Test
    void a_contradiction_comes_first_and_families_come_first_of_what_stands_on_every_agenda() {
        var items = agenda(Watermelon.board());
        assertThat(items.getFirst().rule()).isEqualTo(AgendaRule.CONTRADICTION);
        assertThat(items.getFirst().about()).contains(BoardSubject.section(AREA));
        assertThat(items)
            .filteredOn(it -> it.rule() == AgendaRule.STANDING)
            .first()
            .asString()
            .contains("families");
        assertThat(items).extracting(AgendaItem::rule).isSorted();
    }

    @Test
    void a_measure_that_is_off_track_with_a_promise_likely_met_is_left_to_its_owners() {
        var unlikely = MeasureCase.lately(50, 51)
            .promising(60, LocalDate.of(2026, 6, 30))
            .read();
        assertThat(unlikely.rating().rag()).isEqualTo(Rag.RED);
        assertThat(agenda(PlanCase.board(List.of(unlikely))))
            .filteredOn(it -> it.rule() == AgendaRule.RED_WITHOUT_RECOVERY)
            .singleElement()
            .satisfies(it -> {
                assertThat(it.title()).isEqualTo("Plans on time: 1 measure off track without recovery in sight");
                assertThat(it.detail()).contains("51");
            });
    }

    @Test
    void what_is_overdue_and_what_slipped_is_one_item_with_every_date() {
        var item = agenda(
            PlanCase.board(
                List.of(),
                deliverable("New clinic", TODAY.minusMonths(9), TODAY.minusDays(40)),
                deliverable("New team", TODAY.minusMonths(2), TODAY.plusMonths(2)),
                deliverable("New form", TODAY.plusMonths(1))
            )
        )
            .stream()
            .filter(it -> it.rule() == AgendaRule.SLIPPED)
            .toList();
        assertThat(item)
            .singleElement()
            .satisfies(it -> {
                assertThat(it.title()).isEqualTo("Plans on time: 1 deliverable overdue and 1 slipped");
                assertThat(it.detail())
                    .contains("\"New clinic\" (action 1.1) was due by 21 November 2026", "moved")
                    .contains("\"New team\" (action 1.1) was first promised by 31 October 2026")
                    .doesNotContain("New form");
            });
    }

    @Test
    void a_rating_set_by_hand_is_named_while_it_ends_within_two_weeks() {
        var override = new RatingOverride(
            RatedSubject.section("area-1", RatedSubject.Facet.IMPACT),
            new RatingOverride.Choice(Rag.AMBER, "At risk"),
            "The fall was agreed while the backlog is cleared.",
            "Independent chair",
            TODAY.minusDays(20),
            TODAY.plusDays(10),
            HandlingClass.BOARD_ONLY
        );
        assertThat(agenda(PlanCase.board(List.of()), override))
            .filteredOn(it -> it.rule() == AgendaRule.OVERRIDE_LAPSING)
            .singleElement()
            .satisfies(it -> {
                assertThat(it.title()).contains("Plans on time", "the independent chair ends on 10 January 2027");
                assertThat(it.detail()).isEqualTo("Impact is shown as Amber: at risk.").doesNotContain("backlog");
            });
        for (var daysAhead : new int[] { 3, 20 }) {
            assertThat(agenda(PlanCase.board(List.of()), TODAY.plusDays(daysAhead), override))
                .as("a meeting %d days ahead, before and after the rating ends", daysAhead)
                .anyMatch(it -> it.rule() == AgendaRule.OVERRIDE_LAPSING);
        }
        assertThat(agenda(PlanCase.board(List.of()), TODAY.minusDays(5), override)).noneMatch(
            it -> it.rule() == AgendaRule.OVERRIDE_LAPSING
        );
    }

    @Test
    void a_figure_that_came_outside_the_range_that_was_forecast_is_named_beside_that_range() {
        var missed = came(40, 45);
        assertThat(missed)
            .filteredOn(it -> it.rule() == AgendaRule.FORECAST_MISSED)
            .singleElement()
            .satisfies(it -> {
                assertThat(it.title()).isEqualTo("1 measure outside the range that was forecast");
                assertThat(it.detail()).contains("Plans on time: 51% came, 40% to 45% was forecast");
                assertThat(it.about()).contains(BoardSubject.measure(new MeasureCode("on-time")));
            });
        assertThat(came(48, 52)).noneMatch(it -> it.rule() == AgendaRule.FORECAST_MISSED);
    }

    /** The agenda when 51 came in December 2026 and a pack of that month had forecast a range for it. */
    private static List<AgendaItem> came(double lower, double upper) {
        var reading = MeasureCase.lately(50, 51).read();
        var measure = reading.measure().code();
        var forecast = new KeptForecast(
            measure,
            Instant.parse("2026-12-10T09:00:00Z"),
            "test",
            ImprovementDirection.INCREASE,
            Frequency.MONTHLY,
            new KeptForecast.Origin(Period.month(YearMonth.of(2026, 11)), 50, 1),
            List.of(new ForecastStep(1, lower - 5, lower, (lower + upper) / 2, upper, upper + 5)),
            List.of()
        );
        var december = Period.month(YearMonth.of(2026, 12));
        var outcome = new Outcome(measure, december, 51, Instant.parse("2026-12-31T09:00:00Z"), 51);
        return Agenda.of(
            TODAY,
            PlanCase.board(List.of(reading)),
            new Overrides(List.of()),
            OnRecord.nothing(HandlingClass.BOARD_ONLY),
            ForecastRecord.of(List.of(forecast), List.of(outcome))
        );
    }

    @Test
    void the_order_is_the_chairs_and_nothing_falls_off_at_either_end() {
        var keys = keys(kept());
        var last = keys.getLast();
        assertThat(keys(kept().moved(last, 0)).getFirst()).isEqualTo(last);
        assertThat(keys(kept().moved(last, -3)).getFirst()).isEqualTo(last);
        assertThat(keys(kept().moved(keys.getFirst(), 99)).getLast()).isEqualTo(keys.getFirst());
        assertThat(keys(kept().moved(last, 1))).containsExactlyInAnyOrderElementsOf(keys);
        assertThatThrownBy(() -> kept().moved("gone", 0)).hasMessageContaining("no longer on the agenda");
    }

    @Test
    void an_added_item_stands_before_the_standing_ones_and_only_once() {
        var item = new AgendaItem("added-1", AgendaRule.ADDED, "Visit of the Department", "", Optional.empty());
        var more = kept().with(item, HandlingClass.PARTNERS);
        assertThat(keys(more).indexOf("added-1")).isEqualTo(keys(more).indexOf("standing-lived-experience") - 1);
        assertThatThrownBy(() -> more.with(item, HandlingClass.PARTNERS)).hasMessageContaining("already");
    }

    @Test
    void what_the_rules_find_later_is_offered_and_never_slipped_in() {
        var quiet = KeptAgenda.first(agenda(PlanCase.board(List.of())));
        assertThat(quiet.missing(agenda(Watermelon.board())))
            .extracting(AgendaItem::key)
            .contains("contradiction-area-1")
            .doesNotContain("standing-risks");
    }

    @Test
    void a_narrower_audience_reads_its_own_words_in_the_kept_order_and_no_notes() {
        var noted = kept()
            .marked("contradiction-area-1", Mark.NOTED, "Only for the board")
            .moved("standing-risks", 0)
            .with(
                new AgendaItem("added-1", AgendaRule.ADDED, "In confidence", "", Optional.empty()),
                HandlingClass.BOARD_ONLY
            );
        var own = List.of(
            new AgendaItem("standing-risks", AgendaRule.STANDING, "Risks", "", Optional.empty()),
            new AgendaItem("contradiction-area-1", AgendaRule.CONTRADICTION, "Own words", "", Optional.empty())
        );
        var seen = noted.seenBy(HandlingClass.PARTNERS, own);
        assertThat(keys(seen)).containsExactly("standing-risks", "contradiction-area-1");
        assertThat(seen.items().getLast().item().title()).isEqualTo("Own words");
        assertThat(seen.items().getLast().mark()).isEqualTo(Mark.NOTED);
        assertThat(seen.toString()).doesNotContain("Only for the board", "In confidence");
    }
}
