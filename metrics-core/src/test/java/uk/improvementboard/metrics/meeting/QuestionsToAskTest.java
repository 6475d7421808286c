package uk.improvementboard.metrics.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.plan.PlanCase.COUNCIL;
import static uk.improvementboard.metrics.plan.PlanCase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.PlanCase;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.MeasureReading;

/** FEATURE UNDER TEST: questions that the data suggest, each by a printed rule and with its figures. */
class QuestionsToAskTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 30);

    private static ActionMilestone deliverable(String title, Optional<LocalDate> done, LocalDate... due) {
        var report = new Evidence("report", TODAY.minusMonths(2), "lead", Optional.of(TODAY.minusMonths(1)));
        return new ActionMilestone(
            title,
            title,
            PlanCase.dates(due),
            done,
            title.startsWith("Accepted") ? List.of(report) : List.of()
        );
    }

    private static ActionMilestone done() {
        return deliverable("Accepted", Optional.of(TODAY.minusMonths(2)), TODAY.minusMonths(2));
    }

    private static ActionMilestone overdue() {
        return deliverable("New clinic", Optional.empty(), TODAY.minusMonths(9), TODAY.minusDays(40));
    }

    private static List<QuestionToAsk> ask(List<MeasureReading> measures, ActionMilestone... deliverables) {
        return QuestionsToAsk.of(PlanCase.board(measures, deliverables));
    }

    private static QuestionToAsk only(AskingRule rule, List<QuestionToAsk> questions) {
        return questions
            .stream()
            .filter(question -> question.rule() == rule)
            .reduce((one, other) -> {
                throw new AssertionError("Asked twice by one rule: " + one + other);
            })
            .orElseThrow(() -> new AssertionError("Not asked by " + rule + ": " + questions));
    }

    /** Two years around a level, with the wobble of life. */
    private static double[] around(double level) {
        return IntStream.range(0, 24)
            .mapToDouble(month -> level + ((month * 7) % 5) - 2)
            .toArray();
    }

    private static MeasureCase named(MeasureCase it, String code, String name, boolean livedExperience) {
        var plain = MeasureCase.measure(code, Frequency.MONTHLY, ImprovementDirection.INCREASE);
        var measure = new Measure(
            plain.code(),
            name,
            plain.definition(),
            plain.unit(),
            plain.decimals(),
            plain.direction(),
            plain.seriesKind(),
            plain.frequency(),
            plain.owners(),
            plain.headline(),
            livedExperience,
            plain.countsPeople(),
            plain.dueAfterDays()
        );
        return new MeasureCase(measure, it.trajectory(), it.observations(), it.asAt());
    }

    private static MeasureReading failing() {
        return MeasureCase.monthly(around(45))
            .promising(60, APRIL)
            .endingAt(95, LocalDate.of(2028, 3, 31), 6)
            .read();
    }

    @Test
    void delivery_on_track_with_a_failing_measure_asks_what_will_change() {
        var question = only(AskingRule.DELIVERED_YET_FAILING, ask(List.of(failing()), done()));
        assertThat(question.words())
            .startsWith("Plans on time: ")
            .contains("% in December 2026, less than 1 in 20 to reach 60% by April 2027. Delivery is complete.")
            .endsWith("What will change, and when?");
        assertThat(question.to()).containsExactly(COUNCIL);
        assertThat(question.measure()).contains(new MeasureCode("on-time"));
    }

    @Test
    void a_measure_is_asked_about_once_though_several_rules_fit() {
        assertThat(ask(List.of(failing()), done()))
            .extracting(QuestionToAsk::rule)
            .containsOnlyOnce(AskingRule.DELIVERED_YET_FAILING)
            .doesNotContain(AskingRule.GAP_TO_CLOSE);
    }

    @Test
    void an_unlikely_promise_asks_for_the_action_that_closes_the_gap() {
        var question = only(AskingRule.GAP_TO_CLOSE, ask(List.of(failing()), overdue()));
        assertThat(question.words())
            .contains("If things go on as they are, about ", "; the plan must still find ", " by April 2027")
            .endsWith("Which action does that, and by when?");
    }

    @Test
    void an_overdue_deliverable_is_named_with_its_dates_and_moves() {
        var question = only(AskingRule.OVERDUE, ask(List.of(), overdue()));
        assertThat(question.words()).isEqualTo(
            "\"New clinic\" (action 1.1) was due by 21 November 2026, moved once, 8 months, and is 40 days overdue. " +
                "When will it be there, and what waits for it?"
        );
        assertThat(question.action()).contains("1.1");
    }

    @Test
    void a_slipped_date_asks_why_the_new_one_will_hold() {
        var slipped = deliverable(
            "Portal",
            Optional.empty(),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 9, 30),
            APRIL
        );
        assertThat(only(AskingRule.SLIPPING, ask(List.of(), slipped, done())).words()).isEqualTo(
            "\"Portal\" (action 1.1) was first promised by 31 March 2026 and is now due by 30 April 2027: " +
                "moved twice, 13 months in all. Why will this date hold?"
        );
    }

    @Test
    void what_is_reported_as_done_without_accepted_evidence_is_asked_for() {
        var reported = deliverable("Training", Optional.of(LocalDate.of(2026, 8, 3)), LocalDate.of(2026, 8, 31));
        assertThat(only(AskingRule.EVIDENCE, ask(List.of(), reported, done())).words()).isEqualTo(
            "1 deliverable is reported as done without evidence that the board has accepted; the oldest, " +
                "\"Training\" (action 1.1), since 3 August 2026. What shows that it is?"
        );
    }

    @Test
    void a_lost_end_state_asks_what_was_let_go() {
        var lost = MeasureCase.lately(96, 97, 98, 96, 90)
            .endingAt(95, LocalDate.of(2026, 6, 30), 3)
            .read();
        assertThat(only(AskingRule.LOST, ask(List.of(lost))).words()).isEqualTo(
            "Plans on time: 90% in December 2026. The end state of 95% had been held for 3 months and was lost. " +
                "What was let go?"
        );
    }

    @Test
    void families_who_do_not_feel_it_are_set_beside_the_measure_that_is_on_track() {
        var well = MeasureCase.monthly(around(94)).promising(60, APRIL).read();
        var families = named(
            MeasureCase.monthly(around(30)).promising(50, APRIL),
            "score",
            "Families content",
            true
        ).read();
        var question = only(AskingRule.NOT_FELT_BY_FAMILIES, ask(List.of(well, families)));
        assertThat(question.words())
            .startsWith("Plans on time: ")
            .contains(". Families content: ")
            .endsWith("What do families not yet feel, and why?");
        assertThat(question.measure()).contains(new MeasureCode("score"));
    }

    @Test
    void the_law_beyond_every_promise_is_asked_for() {
        var met = MeasureCase.monthly(around(80)).promising(60, APRIL).underTheLaw(100);
        assertThat(only(AskingRule.LAW_AHEAD, ask(List.of(met.read()))).words()).endsWith(
            "The law asks for 100%, and nothing is promised up to there. By when?"
        );
        assertThat(ask(List.of(met.endingAt(100, LocalDate.of(2028, 3, 31), 6).read())))
            .extracting(QuestionToAsk::rule)
            .doesNotContain(AskingRule.LAW_AHEAD);
    }

    @Test
    void a_measure_without_an_end_state_is_asked_for_one() {
        var one = MeasureCase.monthly(around(80)).promising(60, APRIL).read();
        var other = named(
            MeasureCase.monthly(around(80)).promising(60, APRIL),
            "other",
            "Reviews on time",
            false
        ).read();
        assertThat(only(AskingRule.NO_LONG_TERM_OBJECTIVE, ask(List.of(one, other))).words()).isEqualTo(
            "No long-term objective is set for Plans on time and 1 other measure. What is it, and by when?"
        );
    }

    @Test
    void figures_that_stayed_away_are_asked_for() {
        var old = MeasureCase.monthly(
            IntStream.range(0, 18)
                .mapToDouble(_ -> 50)
                .toArray()
        )
            .promising(60, APRIL)
            .read();
        assertThat(only(AskingRule.OUT_OF_DATE, ask(List.of(old))).words())
            .startsWith("Plans on time: 50% in June 2026 is the last figure; ")
            .endsWith("Who brings them, and what is known meanwhile?");
    }

    @Test
    void a_section_gets_five_questions_at_most_and_the_same_ones_every_time() {
        var measures = List.of(
            failing(),
            named(MeasureCase.monthly(around(45)).promising(60, APRIL), "second", "Second", false).read(),
            named(
                MeasureCase.lately(96, 97, 98, 96, 90).endingAt(95, LocalDate.of(2026, 6, 30), 3),
                "third",
                "Third",
                false
            ).read(),
            named(MeasureCase.monthly(around(80)).promising(60, APRIL), "fourth", "Fourth", false).read()
        );
        var slipped = deliverable("Portal", Optional.empty(), LocalDate.of(2026, 3, 31), APRIL);
        var reported = deliverable("Training", Optional.of(LocalDate.of(2026, 8, 3)), LocalDate.of(2026, 8, 31));
        var questions = ask(measures, overdue(), slipped, reported, done());
        assertThat(questions)
            .hasSize(QuestionsToAsk.MOST)
            .isEqualTo(ask(measures, overdue(), slipped, reported, done()));
        assertThat(questions).extracting(QuestionToAsk::rule).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void nothing_is_asked_where_nothing_stands_out() {
        var fine = MeasureCase.monthly(around(94))
            .promising(60, APRIL)
            .endingAt(90, LocalDate.of(2028, 3, 31), 6)
            .read();
        assertThat(ask(List.of(fine), done())).isEmpty();
    }
}
