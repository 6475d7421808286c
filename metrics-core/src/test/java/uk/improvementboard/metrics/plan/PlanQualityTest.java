package uk.improvementboard.metrics.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.PromisedDates;

/** FEATURE UNDER TEST: what critics found missing in plans is found, scored and said with what to mend. */
class PlanQualityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final OrganisationCode COUNCIL = new OrganisationCode("council");
    private static final OrganisationCode ICB = new OrganisationCode("icb");
    private static final Map<OrganisationCode, String> NAMES = Map.of(COUNCIL, "Council", ICB, "ICB");
    private static final SectionCode AREA = new SectionCode("area-1");
    private static final MeasureCode ON_TIME = new MeasureCode("on-time");

    private static final MeasureReading PROMISED = MeasureCase.monthly(40, 41, 44, 46, 50, 51)
        .since(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31))
        .promising(60, LocalDate.of(2027, 6, 30))
        .endingAt(95, LocalDate.of(2028, 6, 30), 6)
        .read();

    /** A deliverable with every date given for it. */
    private static ActionMilestone due(LocalDate... dates) {
        var promised = Stream.of(dates)
            .map(day -> new PromisedDate(day, TODAY.minusYears(1), "the board", "", "minutes"))
            .toList();
        return new ActionMilestone("d", "Contract signed", new PromisedDates(promised), Optional.empty(), List.of());
    }

    private static Action action(String title, String lead, String criteria, ActionMilestone... deliverables) {
        return new Action(
            "1.1",
            AREA,
            title,
            COUNCIL,
            lead,
            "Director of Children's Services",
            criteria,
            List.of(ON_TIME),
            List.of(deliverables),
            Optional.empty()
        );
    }

    private static Action good() {
        return action("Fill the posts", "Head of SEND", "All 34 posts filled by March 2027", due(TODAY.plusMonths(3)));
    }

    private static PlanQuality test(
        boolean fromPublications,
        List<OrganisationCode> owners,
        List<Action> actions,
        List<MeasureReading> measures,
        LostPromise... lost
    ) {
        var codes = measures
            .stream()
            .map(it -> it.measure().code())
            .toList();
        var section = new PriorityAction(AREA, 1, "Plans on time", "Late plans", "report", owners, codes);
        var plan = new Plan(
            Optional.empty(),
            TODAY.minusYears(2),
            List.of(section),
            actions,
            List.of(),
            List.of(),
            fromPublications
        );
        return PlanQuality.of(PlanReading.of(plan, measures, TODAY), List.of(lost), NAMES);
    }

    private static QualityScore score(Action action, LostPromise... lost) {
        return test(false, List.of(COUNCIL), List.of(action), List.of(PROMISED), lost).action("1.1").orElseThrow();
    }

    private static QualityScore score(MeasureReading measure, LostPromise... lost) {
        return test(false, List.of(COUNCIL), List.of(good()), List.of(measure), lost)
            .parts()
            .stream()
            .filter(part -> part.kind() == PlanQuality.Kind.MEASURE)
            .findFirst()
            .orElseThrow()
            .score();
    }

    private static List<String> mend(QualityScore score) {
        return score.toMend().stream().map(QualityCheck::mend).toList();
    }

    @Test
    void a_commitment_scores_whole() {
        assertThat(score(good()).toMend()).isEmpty();
        assertThat(score(good()).outOf100()).isEqualTo(100);
        assertThat(score(PROMISED).outOf100()).isEqualTo(100);
        var plan = test(false, List.of(COUNCIL), List.of(good()), List.of(PROMISED));
        assertThat(plan.score()).contains(100);
        assertThat(PlanQuality.gaps(plan.parts())).isEmpty();
    }

    @Test
    void a_wish_is_told_what_it_lacks_the_worst_first() {
        var wish = new Action(
            "1.1",
            AREA,
            "Improve waiting times",
            COUNCIL,
            "",
            "Director",
            "",
            List.of(new MeasureCode("nowhere")),
            List.of(),
            Optional.empty()
        );
        assertThat(mend(score(wish))).containsExactly(
            "No lead: name the role that leads it",
            "No dated deliverable: say what will exist by when",
            "No measure that it moves: name one on the board",
            "No word on what will show that it is done: define the evidence of completion",
            "Says \"improve\" without a figure: say from what to what, and by when"
        );
        assertThat(score(wish).outOf100()).isEqualTo(17);
    }

    @Test
    void a_plan_read_from_publications_is_told_what_was_not_found_there() {
        var published = action("Open a portal", "Not stated in the sources found", "Not stated in the sources found");
        var quality = test(true, List.of(COUNCIL), List.of(published), List.of(MeasureCase.monthly(40, 41).read()));
        assertThat(mend(quality.action("1.1").orElseThrow())).contains(
            "No lead found in what is published: name the role that leads it",
            "No dated deliverable found in what is published: say what will exist by when"
        );
        assertThat(
            quality
                .parts()
                .stream()
                .flatMap(part -> mend(part.score()).stream())
        ).allMatch(words -> words.contains("found in what is published"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
            "Fewer complaints and appeals | fewer",
            "Stabilise the workforce | stabilise",
            "Support families better while they wait | better",
            "Improve the Local Offer by March 2027 | improve",
            "Waiting times are stabilised within the 18 months of the plan | stabilised",
            "Improve, then improved further, improve | improve, improved",
        }
    )
    void words_that_no_figure_could_disprove_are_found(String text, String words) {
        assertThat(VagueWords.in(text)).containsExactly(words.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
            "75% good or better by December 2026",
            "More educational psychologists. 85% of advice within 6 weeks",
            "Reduce the wait by half",
            "Increase the team to eight posts",
            "Terms of reference agreed and reviewed yearly by both executives",
            "Lessons learnt, moreover, in a forum of families",
        }
    )
    void words_with_a_figure_or_without_a_comparison_are_left_alone(String text) {
        assertThat(VagueWords.in(text)).isEmpty();
    }

    @Test
    void a_small_move_costs_half_a_date_and_a_large_one_the_whole() {
        var small = score(action("Fill", "Head", "34 posts", due(TODAY, TODAY.plusMonths(3)), due(TODAY)));
        assertThat(small.toMend())
            .singleElement()
            .isEqualTo(
                new QualityCheck(
                    QualityTest.DATES_KEPT,
                    0.75,
                    "1 of 2 dates moved, by up to 3 months: agree dates with those who must deliver, and keep them"
                )
            );
        var large = score(action("Fill", "Head", "34 posts", due(TODAY, TODAY.plusMonths(4)), due(TODAY)));
        assertThat(large.toMend().getFirst().met()).isEqualTo(0.5);
        var twice = score(action("Fill", "Head", "34 posts", due(TODAY, TODAY.plusMonths(1), TODAY.plusMonths(2))));
        assertThat(twice.toMend().getFirst().met()).isZero();
        var forward = score(action("Fill", "Head", "34 posts", due(TODAY, TODAY.minusMonths(2))));
        assertThat(forward.toMend()).isEmpty();
    }

    @Test
    void a_measure_is_asked_from_where_over_what_to_where_and_by_what() {
        var bare = MeasureCase.monthly(40, 41).read();
        var quality = test(false, List.of(COUNCIL), List.of(), List.of(bare));
        var measure = quality
            .parts()
            .stream()
            .filter(part -> part.kind() == PlanQuality.Kind.MEASURE)
            .findFirst()
            .orElseThrow();
        assertThat(measure.score().outOf100()).isZero();
        assertThat(mend(measure.score())).containsExactly(
            "No baseline: agree the time before the plan to compare with",
            "No dated milestone: set a first value with its date",
            "No long-term objective: set where it shall be for good, and by when",
            "No action that is meant to move it: name one, or say why it is only watched"
        );
    }

    @Test
    void half_a_baseline_and_passed_dates_count_half() {
        var past = MeasureCase.monthly(40, 41)
            .since(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30))
            .promising(60, LocalDate.of(2026, 6, 30))
            .read();
        assertThat(score(past).toMend())
            .extracting(QualityCheck::test, QualityCheck::met)
            .containsExactly(
                tuple(QualityTest.END_STATE, 0.0),
                tuple(QualityTest.BASELINE, 0.5),
                tuple(QualityTest.MILESTONE, 0.5)
            );
    }

    @Test
    void what_was_promised_and_taken_back_counts_against_the_plan() {
        var day = LocalDate.of(2026, 5, 3);
        assertThat(
            mend(score(PROMISED, new LostPromise.OfMeasure(ON_TIME, 80, LocalDate.of(2026, 12, 31), day, "funding")))
        ).containsExactly("Target withdrawn: 80% by December 2026. Say what takes its place");
        assertThat(
            mend(score(good(), new LostPromise.OfAction("1.1", "Clinic open", day, day, "lease")))
        ).containsExactly("Deliverable withdrawn: Clinic open. Say what takes its place");
        var withdrawn = new LostPromise.OfSection(AREA, "1.2", "Train staff", day, "no trainer");
        var plan = test(false, List.of(COUNCIL), List.of(good()), List.of(PROMISED), withdrawn);
        assertThat(plan.parts().getFirst().kind()).isEqualTo(PlanQuality.Kind.SECTION);
        assertThat(mend(plan.parts().getFirst().score())).containsExactly(
            "Action withdrawn: 1.2 Train staff. Say what takes its place"
        );
    }

    @Test
    void each_partner_that_answers_for_a_finding_needs_an_action_of_its_own() {
        var plan = test(false, List.of(COUNCIL, ICB), List.of(good()), List.of(PROMISED));
        assertThat(mend(plan.parts().getFirst().score())).containsExactly(
            "No action owned by ICB, which answers for it too: name its part"
        );
        assertThat(plan.score(AREA)).contains(96);
        assertThat(PlanQuality.gaps(plan.parts())).containsExactly(new PlanQuality.Gap(QualityTest.PARTNERS, 1, 1));
    }

    @Test
    void a_board_without_a_plan_has_no_score() {
        assertThat(new PlanQuality(false, List.of()).score()).isEmpty();
    }

    @Test
    void a_test_that_is_not_met_must_say_what_to_mend() {
        assertThatThrownBy(() -> new QualityCheck(QualityTest.LEAD, 0, "")).hasMessageContaining("what to mend");
        assertThatThrownBy(() -> new QualityScore(List.of())).hasMessageContaining("needs a test");
    }
}
