package uk.improvementboard.metrics.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static uk.improvementboard.metrics.plan.PlanCase.AREA;
import static uk.improvementboard.metrics.plan.PlanCase.COUNCIL;
import static uk.improvementboard.metrics.plan.PlanCase.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.Commentaries;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.PlanCase;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.Watermelon;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Bound;
import uk.improvementboard.metrics.signoff.FigureVersion;
import uk.improvementboard.metrics.signoff.OnRecord;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.Step;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;

/** FEATURE UNDER TEST: what blocks a month's pack, from a board where nothing is said to one where all is written, signed or waived. */
class FreezeTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final PlanReading BOARD = Watermelon.board();
    private static final BoardSubject MEASURE = BoardSubject.measure(BOARD.measures().getFirst().measure().code());
    private static final BoardSubject SECTION = BoardSubject.section(AREA);
    private static final BoardSubject ACTION = BoardSubject.action("1.1");
    private static final Instant NOW = Instant.parse("2026-12-20T10:00:00Z");

    private final List<WrittenCommentary> written = new ArrayList<>();
    private final List<SignOffReading> signOffs = new ArrayList<>();
    private final List<ExceptionReport> pages = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();

    private Freeze freeze(PlanReading board) {
        var record = new OnRecord(HandlingClass.BOARD_ONLY, new Commentaries(written), signOffs, List.of(), List.of());
        return Freeze.of(DECEMBER, board, record, pages, waivers, Map.of(COUNCIL, "Council"));
    }

    private Freeze freeze() {
        return freeze(BOARD);
    }

    private FreezeTest says(BoardSubject subject, YearMonth month) {
        var words = "The rate fell because overdue plans were issued first";
        var text = new CommentaryText(words, words, words, HandlingClass.BOARD_ONLY);
        written.add(new WrittenCommentary(subject, month, 1, text, true, "Council executive", NOW));
        return this;
    }

    private static ExceptionReport page(BoardSubject subject, LocalDate recovery) {
        return new ExceptionReport(
            subject,
            1,
            TODAY.minusDays(60),
            COUNCIL,
            "Nobody applied for the posts",
            "The posts are advertised again",
            recovery,
            "",
            HandlingClass.BOARD_ONLY,
            "Council executive",
            ExceptionReport.Step.WRITTEN,
            ""
        );
    }

    private FreezeTest explains(BoardSubject subject) {
        pages.add(page(subject, TODAY.plusDays(90)));
        return this;
    }

    private FreezeTest waives(Requirement what, BoardSubject subject, YearMonth month) {
        waivers.add(
            new Waiver(what, subject, month, "The owner speaks to it at the meeting", "Independent chair", TODAY)
        );
        return this;
    }

    /** The figure is the partners' own, and went through some steps of its sign-off. */
    private FreezeTest signedOff(Step.Kind... kinds) {
        var reading = BOARD.measures().getFirst();
        var figure = new FigureVersion(reading.observations().getLast(), 1, NOW, NOW);
        var bound = new Bound(figure, 1);
        var steps = new ArrayList<Step>();
        for (var kind : kinds) {
            var who = new Actor("Council executive", Optional.of(COUNCIL), OptionalLong.empty());
            steps.add(new Step(kind, who, NOW, kind == Step.Kind.RETURNED ? "Whose figure is this?" : "", bound));
        }
        signOffs.add(SignOffReading.of(reading.measure(), figureMonth(), bound, steps));
        return this;
    }

    private static YearMonth figureMonth() {
        return BOARD.measures().getFirst().latest().orElseThrow().period().endMonth();
    }

    private FreezeTest answered() {
        return explains(MEASURE).explains(SECTION).says(MEASURE, figureMonth()).says(SECTION, NOVEMBER);
    }

    @Test
    void grade_1_a_board_where_all_is_on_time_can_be_frozen() {
        var board = PlanCase.board(
            List.of(),
            new ActionMilestone("clinic", "New clinic", PlanCase.dates(TODAY.plusDays(9)), Optional.empty(), List.of())
        );
        assertThat(freeze(board).clear()).isTrue();
        assertThat(freeze(board).summary()).isEqualTo("Nothing blocks the pack of December 2026: it can be issued.");
    }

    @Test
    void grade_2_a_red_and_a_contradiction_of_which_nobody_says_anything_block_with_what_is_missing_in_the_order_of_the_rules() {
        assertThat(freeze().open())
            .extracting(Block::rule, Block::subject, Block::requirement)
            .containsExactly(
                tuple(FreezeRule.EXCEPTION_PAGE, SECTION, Requirement.EXCEPTION_PAGE),
                tuple(FreezeRule.EXCEPTION_PAGE, MEASURE, Requirement.EXCEPTION_PAGE),
                tuple(FreezeRule.COMMENTARY, SECTION, Requirement.COMMENTARY),
                tuple(FreezeRule.COMMENTARY, MEASURE, Requirement.COMMENTARY)
            );
        assertThat(freeze().open()).allSatisfy(block -> {
            assertThat(block.owners()).containsExactly(COUNCIL);
            assertThat(block.why()).isNotBlank();
            assertThat(block.waivedFor(DECEMBER)).isEqualTo(DECEMBER);
        });
        assertThat(freeze().summary()).isEqualTo("4 things block the pack of December 2026.");
        assertThat(freeze().sentences()).contains(
            "Plans on time: no exception page stands (Council). " +
                "Write its exception page: cause, what is being done, recovery date.",
            "Plans on time: commentary missing (Council). " +
                "Write the commentary and put it on record: what, so what, now what."
        );
    }

    @Test
    void grade_3_pages_and_commentary_clear_it_and_a_figure_that_others_publish_needs_no_signature() {
        assertThat(answered().freeze().clear()).isTrue();
    }

    @Test
    void grade_4_a_page_that_was_returned_or_whose_date_has_passed_does_not_stand() {
        says(MEASURE, figureMonth()).says(SECTION, NOVEMBER);
        pages.add(page(SECTION, TODAY.minusDays(1)));
        pages.add(page(MEASURE, TODAY.plusDays(90)).returned("Why should they apply now?"));
        assertThat(freeze().open())
            .extracting(Block::subject, Block::toDo)
            .containsExactlyInAnyOrder(
                tuple(SECTION, "Write the exception page anew, with a recovery date that lies ahead"),
                tuple(MEASURE, "Answer the question by writing the exception page anew")
            );
    }

    @Test
    void grade_5_commentary_on_a_figure_of_the_partners_counts_once_all_owners_have_signed() {
        answered().signedOff();
        assertThat(freeze().open())
            .singleElement()
            .satisfies(block -> {
                assertThat(block.rule()).isEqualTo(FreezeRule.SIGNATURE);
                assertThat(block.subject()).isEqualTo(MEASURE);
                assertThat(block.owedBy(Map.of(COUNCIL, "Council"))).isEqualTo("Programme office, then Council");
                assertThat(block.waivedFor(DECEMBER.plusMonths(3)))
                    .as("of the figure")
                    .isEqualTo(figureMonth());
            });
        signOffs.clear();
        signedOff(Step.Kind.SUBMITTED, Step.Kind.DATA_CHECKED);
        assertThat(freeze().open())
            .singleElement()
            .satisfies(block -> {
                assertThat(block.owedBy(Map.of(COUNCIL, "Council"))).isEqualTo("Council");
                assertThat(block.toDo()).isEqualTo("Sign the figure with its commentary");
                assertThat(block.why()).endsWith(": Data-checked");
            });
        signOffs.clear();
        signedOff(Step.Kind.SUBMITTED, Step.Kind.RETURNED);
        assertThat(freeze().open().getFirst().toDo()).startsWith("Answer the question by submitting");
        signOffs.clear();
        signedOff(Step.Kind.SUBMITTED, Step.Kind.DATA_CHECKED, Step.Kind.SIGNED);
        assertThat(freeze().clear()).isTrue();
    }

    @Test
    void grade_6_a_waiver_lets_go_what_it_names_for_the_month_it_names_and_is_told_with_it() {
        waives(Requirement.EXCEPTION_PAGE, MEASURE, DECEMBER).waives(Requirement.COMMENTARY, SECTION, NOVEMBER);
        assertThat(freeze().waived())
            .extracting(it -> it.block().subject(), it -> it.waiver().what())
            .containsExactly(tuple(MEASURE, Requirement.EXCEPTION_PAGE));
        assertThat(freeze().open())
            .extracting(Block::subject, Block::requirement)
            .contains(tuple(SECTION, Requirement.COMMENTARY), tuple(SECTION, Requirement.EXCEPTION_PAGE))
            .doesNotContain(tuple(MEASURE, Requirement.EXCEPTION_PAGE));
        waives(Requirement.COMMENTARY, SECTION, DECEMBER)
            .waives(Requirement.COMMENTARY, MEASURE, DECEMBER)
            .waives(Requirement.EXCEPTION_PAGE, SECTION, DECEMBER);
        assertThat(freeze().clear()).isTrue();
        assertThat(freeze().summary()).endsWith("it can be issued. The chair waived 4.");
    }

    @Test
    void grade_7_a_waived_signature_is_that_of_the_figure_and_leaves_commentary_required() {
        explains(MEASURE).explains(SECTION).says(SECTION, NOVEMBER).signedOff();
        waives(Requirement.SIGN_OFF, MEASURE, figureMonth());
        assertThat(freeze().open()).extracting(Block::rule).containsExactly(FreezeRule.COMMENTARY);
        says(MEASURE, figureMonth());
        assertThat(freeze().clear()).isTrue();
        waivers.clear();
        waives(Requirement.SIGN_OFF, MEASURE, figureMonth().minusMonths(1));
        assertThat(freeze().open()).extracting(Block::rule).containsExactly(FreezeRule.SIGNATURE);
    }

    @Test
    void grade_8_an_overdue_deliverable_blocks_by_its_action_page_and_words_and_a_page_no_longer_needed_does_not() {
        var late = PlanCase.board(
            List.of(),
            new ActionMilestone("clinic", "New clinic", PlanCase.dates(TODAY.minusDays(9)), Optional.empty(), List.of())
        );
        assertThat(freeze(late).open())
            .extracting(Block::subject, Block::requirement)
            .containsExactly(tuple(ACTION, Requirement.EXCEPTION_PAGE), tuple(ACTION, Requirement.COMMENTARY));
        waives(Requirement.EXCEPTION_PAGE, ACTION, DECEMBER).waives(Requirement.COMMENTARY, ACTION, DECEMBER);
        assertThat(freeze(late).clear()).isTrue();
        waivers.clear();
        assertThat(explains(ACTION).freeze(late).clear()).isFalse();
        assertThat(says(ACTION, NOVEMBER).freeze(late).clear()).as("an action has no figure that is signed").isTrue();
        assertThat(freeze(PlanCase.board(List.of())).clear())
            .as("to be closed")
            .isTrue();
    }

    @Test
    void a_long_list_names_the_first_and_counts_the_others() {
        assertThat(freeze().inWords(1))
            .startsWith("4 things block the pack of December 2026. ")
            .endsWith(" And 3 more.");
        assertThat(freeze().inWords(4)).doesNotContain("more.");
    }

    @Test
    void the_rules_are_printed_with_what_the_chair_may_waive() {
        assertThat(FreezeRule.printed()).hasSize(FreezeRule.values().length + 1);
        assertThat(FreezeRule.printed().getLast()).contains("The chair may waive");
        assertThat(FreezeRule.VERSION).isEqualTo("Freeze rules 2");
    }

    @Test
    void only_figures_of_measures_have_a_signature_to_waive_and_nothing_blocks_that_is_not_missing() {
        assertThatThrownBy(() -> waives(Requirement.SIGN_OFF, ACTION, DECEMBER)).hasMessage(
            "Only figures of measures are signed"
        );
        var open = answered().freeze();
        assertThat(open.block(Requirement.COMMENTARY, MEASURE)).isEmpty();
    }
}
