package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.pack.ForwardPlanPage.Kind;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.PlanCase;

class ForwardPlanPagesTest {

    private static final LocalDate TODAY = PlanCase.TODAY;
    private static final LocalDate LAST = TODAY.plusDays(ForwardPlanPage.DAYS);

    private static Meeting called(LocalDate on, String purpose) {
        return new Meeting(MeetingCode.of(on), on, purpose, "Independent chair", Optional.empty());
    }

    private static Meeting monthly(LocalDate on) {
        return new Meeting(
            MeetingCode.of(on),
            on,
            "Monthly board",
            "Independent chair",
            Optional.of(YearMonth.from(on))
        );
    }

    private static ActionMilestone deliverable(String title, LocalDate due, Optional<LocalDate> done) {
        return new ActionMilestone(title, title, PlanCase.dates(due), done, List.of());
    }

    private static ForwardPlanPage plan(HandlingClass audience, List<Meeting> calendar, ActionMilestone... milestones) {
        var board = PlanCase.board(List.of(), milestones);
        var context = SamplePage.context();
        var sections = board
            .sections()
            .stream()
            .map(it -> SectionPages.of(it, board, context))
            .toList();
        var nothing = new PackRegisters(
            PromisePages.of(List.of(), Map.of(), TODAY),
            new QuestionsPage("", List.of()),
            new ExperiencePage("", List.of()),
            new ExceptionsPage("", "", List.of(), List.of(), List.of()),
            Optional.empty(),
            new MeetingsPage(new ActionLogPage("", List.of()), new ChallengesPage("", List.of())),
            new WaiversPage(List.of(), List.of()),
            calendar,
            new DecisionsPage(List.of()),
            PackOrder.usual()
        );
        return ForwardPlanPages.of(board, context, audience, sections, List.of(), nothing);
    }

    @Test
    void it_looks_from_today_to_the_last_day_of_a_quarter_and_leaves_out_what_is_done_or_late() {
        var plan = plan(
            HandlingClass.BOARD_ONLY,
            List.of(),
            deliverable("late", TODAY.minusDays(1), Optional.empty()),
            deliverable("last day", LAST, Optional.empty()),
            deliverable("today", TODAY, Optional.empty()),
            deliverable("later", LAST.plusDays(1), Optional.empty()),
            deliverable("done", TODAY.plusDays(9), Optional.of(TODAY))
        );
        assertThat(plan.rows()).extracting(ForwardPlanPage.Row::on).containsExactly(TODAY, LAST);
        assertThat(plan.summary()).isEqualTo(
            "In the 90 days to 31 March 2027: 2 deliverables. No stocktake is in the board's calendar."
        );
    }

    @Test
    void the_next_stocktake_is_named_however_far_it_lies_ahead() {
        var plan = plan(
            HandlingClass.PARTNERS,
            List.of(monthly(TODAY.plusDays(20)), called(LocalDate.of(2027, 9, 14), "Stocktake with the Department"))
        );
        assertThat(plan.rows()).extracting(ForwardPlanPage.Row::kind).containsExactly(Kind.MEETING, Kind.STOCKTAKE);
        assertThat(plan.summary()).endsWith("The next stocktake is on 14 September 2027.");
    }

    @Test
    void the_public_reads_that_the_board_meets_and_not_what_a_meeting_was_called_for() {
        var plan = plan(
            HandlingClass.PUBLIC,
            List.of(monthly(TODAY.plusDays(20)), called(TODAY.plusDays(30), "Stocktake before the direction"))
        );
        assertThat(plan.rows())
            .extracting(ForwardPlanPage.Row::what)
            .containsExactly("Monthly board", "Meeting of the board");
        assertThat(plan.summary()).endsWith("2 meetings.").doesNotContain("stocktake");
    }

    @Test
    void a_board_with_nothing_ahead_says_so() {
        assertThat(plan(HandlingClass.BOARD_ONLY, List.of()).summary()).startsWith(
            "In the 90 days to 31 March 2027: nothing that this board knows of."
        );
    }
}
