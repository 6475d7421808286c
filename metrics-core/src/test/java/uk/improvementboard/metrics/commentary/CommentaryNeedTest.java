package uk.improvementboard.metrics.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.plan.PlanCase.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.PlanCase;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.plan.Watermelon;

/** FEATURE UNDER TEST: red measures, red actions and contradictions need commentary, and the board knows where it is missing. */
class CommentaryNeedTest {

    private static final BoardSubject MEASURE = BoardSubject.measure(new MeasureCode("on-time"));
    private static final BoardSubject SECTION = BoardSubject.section(new SectionCode("area-1"));
    private static final BoardSubject ACTION = BoardSubject.action("1.1");
    private static final YearMonth FIGURE = YearMonth.of(2026, 12);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void contradictions_come_first_then_red_measures_each_with_its_reason() {
        assertThat(CommentaryNeed.missing(Watermelon.board(), Commentaries.none())).satisfiesExactly(
            section -> {
                assertThat(section.subject()).isEqualTo(SECTION);
                assertThat(section.from()).isEqualTo(NOVEMBER);
                assertThat(section.why()).contains("its measures are failing");
            },
            measure -> {
                assertThat(measure.subject()).isEqualTo(MEASURE);
                assertThat(measure.from()).isEqualTo(FIGURE);
                assertThat(measure.why()).startsWith("Red: ");
            }
        );
    }

    @Test
    void words_on_the_latest_figure_answer_until_there_is_a_newer_one() {
        assertThat(missingWith(written(MEASURE, FIGURE, true))).containsExactly(SECTION);
        assertThat(missingWith(written(MEASURE, FIGURE.minusMonths(1), true))).containsExactly(SECTION, MEASURE);
    }

    @Test
    void a_contradiction_wants_new_words_every_month_and_a_draft_answers_nothing() {
        assertThat(missingWith(written(SECTION, NOVEMBER, true))).containsExactly(MEASURE);
        assertThat(missingWith(written(SECTION, NOVEMBER.minusMonths(1), true))).contains(SECTION);
        assertThat(missingWith(written(SECTION, NOVEMBER, false))).contains(SECTION);
    }

    @Test
    void an_overdue_action_wants_words_of_its_owner_every_month_and_one_that_keeps_its_dates_wants_none() {
        assertThat(required(TODAY.plusDays(1))).isEmpty();
        assertThat(required(TODAY.minusDays(9)))
            .singleElement()
            .satisfies(need -> {
                assertThat(need.subject()).isEqualTo(ACTION);
                assertThat(need.from()).isEqualTo(NOVEMBER);
                assertThat(need.why()).startsWith("Red: 1 of 1 deliverable overdue");
                assertThat(need.owners()).containsExactly(PlanCase.COUNCIL);
            });
        var late = due(TODAY.minusDays(9));
        assertThat(CommentaryNeed.missing(late, new Commentaries(List.of(written(ACTION, NOVEMBER, true))))).isEmpty();
        assertThat(
            CommentaryNeed.missing(late, new Commentaries(List.of(written(ACTION, NOVEMBER.minusMonths(1), true))))
        ).hasSize(1);
    }

    private static List<CommentaryNeed> required(LocalDate due) {
        return CommentaryNeed.required(due(due));
    }

    private static PlanReading due(LocalDate day) {
        return PlanCase.board(
            List.of(),
            new ActionMilestone("clinic", "New clinic", PlanCase.dates(day), Optional.empty(), List.of())
        );
    }

    @Test
    void each_audience_reads_what_its_handling_class_allows() {
        var partners = written(MEASURE, FIGURE, true);
        var all = new Commentaries(List.of(partners));
        assertThat(all.visibleTo(HandlingClass.BOARD_ONLY).onRecord()).containsExactly(partners);
        assertThat(all.visibleTo(HandlingClass.PARTNERS).onRecord()).containsExactly(partners);
        assertThat(all.visibleTo(HandlingClass.PUBLIC).onRecord()).isEmpty();
    }

    private static List<BoardSubject> missingWith(WrittenCommentary... written) {
        return CommentaryNeed.missing(Watermelon.board(), new Commentaries(List.of(written)))
            .stream()
            .map(CommentaryNeed::subject)
            .toList();
    }

    private static WrittenCommentary written(BoardSubject subject, YearMonth month, boolean onRecord) {
        var words = "The rate fell because overdue plans were issued first";
        return new WrittenCommentary(
            subject,
            month,
            1,
            new CommentaryText(words, words, words, HandlingClass.PARTNERS),
            onRecord,
            "Council executive",
            Instant.parse("2026-12-10T10:00:00Z")
        );
    }
}
