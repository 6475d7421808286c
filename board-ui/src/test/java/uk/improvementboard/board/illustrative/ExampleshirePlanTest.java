package uk.improvementboard.board.illustrative;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.plan.MilestoneState.DONE;
import static uk.improvementboard.metrics.plan.MilestoneState.DONE_EVIDENCE_AWAITED;
import static uk.improvementboard.metrics.plan.MilestoneState.ON_TIME;
import static uk.improvementboard.metrics.plan.MilestoneState.OVERDUE;
import static uk.improvementboard.metrics.plan.MilestoneState.SLIPPED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.founding.FoundingData;

class ExampleshirePlanTest {

    private static final FoundingData DATA = Exampleshire.found(Exampleshire.SEED);
    private static final FoundingDataReader NOW = new FoundingDataReader(DATA, LocalDate.of(2026, 11, 22));

    @Test
    void the_plan_has_two_priority_actions_five_areas_forty_actions_and_twelve_risks_or_more() {
        var sections = DATA.sections().stream().map(Dated::item).toList();
        assertThat(sections.stream().filter(PriorityAction.class::isInstance)).hasSize(2);
        assertThat(sections).hasSize(7);
        assertThat(DATA.actions()).hasSize(40);
        assertThat(
            DATA.risks()
                .stream()
                .map(risk -> risk.item().number())
                .distinct()
                .count()
        ).isGreaterThanOrEqualTo(12);
        assertThat(DATA.actions()).allSatisfy(action ->
            assertThat(NOW.milestones(action.item().number())).hasSizeBetween(2, 4)
        );
    }

    @Test
    void every_name_used_in_the_plan_exists() {
        var measures = DATA.measures()
            .stream()
            .map(version -> version.item().code())
            .collect(Collectors.toSet());
        var sections = DATA.sections()
            .stream()
            .map(version -> version.item().code())
            .collect(Collectors.toSet());
        var organisations = DATA.organisations()
            .stream()
            .map(version -> version.item().code())
            .collect(Collectors.toSet());
        var numbers = DATA.actions()
            .stream()
            .map(version -> version.item().number())
            .collect(Collectors.toSet());
        assertThat(
            DATA.actions()
                .stream()
                .flatMap(action -> action.item().measures().stream())
        ).allMatch(measures::contains);
        assertThat(
            DATA.sections()
                .stream()
                .flatMap(section -> section.item().measures().stream())
        ).allMatch(measures::contains);
        assertThat(DATA.actions()).allMatch(action -> sections.contains(action.item().section()));
        assertThat(DATA.actions()).allMatch(action -> organisations.contains(action.item().owner()));
        assertThat(DATA.risks()).allMatch(risk -> sections.contains(risk.item().section()));
        assertThat(DATA.actionMilestones()).allMatch(milestone -> numbers.contains(milestone.item().actionNumber()));
        assertThat(DATA.progress()).allMatch(progress -> numbers.contains(progress.item().actionNumber()));
        assertThat(DATA.milestones()).allMatch(milestone -> NOW.terms(milestone.item().measure()).isPresent());
        assertThat(DATA.trajectories()).allMatch(terms -> measures.contains(terms.item().measure()));
        assertThat(Resource.rows("faults")).allMatch(row -> measures.contains(new MeasureCode(row.text("measure"))));
    }

    @Test
    void every_moved_date_and_every_fault_of_the_files_finds_its_place() {
        for (var move : Resource.rows("action-moves")) {
            assertThat(NOW.milestones(move.text("action")))
                .filteredOn(milestone -> milestone.id().equals(move.text("milestone")))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.dates().timesMoved()).isPositive());
        }
        for (var fault : Fault.all()) {
            assertThat(NOW.series(fault.measure()))
                .as(fault.toString())
                .anyMatch(seen -> fault.strikes(seen.period()));
        }
    }

    @Test
    void delivery_comes_out_mixed_one_section_complete_and_one_in_trouble() {
        assertThat(NOW.states("priority-1")).containsOnly(DONE);
        assertThat(NOW.states("area-1")).doesNotContain(OVERDUE).contains(DONE, DONE_EVIDENCE_AWAITED, ON_TIME);
        assertThat(NOW.states("area-3")).contains(SLIPPED).filteredOn(OVERDUE::equals).hasSizeGreaterThanOrEqualTo(4);
        var clinic = NOW.milestones("A3.1").getLast();
        assertThat(clinic.dates().movedInWords()).isEqualTo("moved twice, 8 months in all");
    }

    @Test
    void letters_get_worse_while_the_action_that_should_mend_them_met_every_date() {
        var letters = NOW.values("letters-answered-within-10-days");
        assertThat(NOW.milestones("A5.2")).allSatisfy(milestone -> {
            assertThat(milestone.stateOn(NOW.day())).isEqualTo(DONE);
            assertThat(milestone.dates().timesMoved()).isZero();
        });
        assertThat(letters.getLast()).isLessThan(mean(letters.subList(0, 15)) - 15);
    }

    @Test
    void autism_waits_fall_although_delivery_is_late() {
        var waits = NOW.values("autism-adhd-median-wait");
        assertThat(waits.getLast()).isLessThan(mean(waits.subList(0, 14)) - 10);
    }

    @Test
    void one_end_state_is_sustained_and_one_held_for_three_months_of_six() {
        assertThat(NOW.values("records-matched").reversed().subList(0, 6)).allMatch(value -> value >= 95);
        var returns = NOW.values("data-returns-on-time").reversed();
        assertThat(returns.subList(0, 3)).allMatch(value -> value >= 90);
        assertThat(returns.get(3)).isLessThan(90);
    }

    @Test
    void some_measures_lack_an_end_state_and_some_any_trajectory() {
        var codes = DATA.measures()
            .stream()
            .map(version -> version.item().code())
            .distinct()
            .toList();
        var terms = codes
            .stream()
            .flatMap(code -> NOW.terms(code).stream())
            .toList();
        assertThat(codes.stream().filter(code -> NOW.terms(code).isEmpty())).hasSizeGreaterThanOrEqualTo(2);
        assertThat(terms.stream().filter(each -> each.endState().isEmpty())).hasSizeGreaterThanOrEqualTo(2);
        assertThat(terms.stream().flatMap(each -> each.standard().stream()))
            .hasSizeGreaterThanOrEqualTo(5)
            .allMatch(standard -> standard.law().contains("20"));
    }

    @Test
    void a_moved_milestone_keeps_every_date_with_who_agreed_it() {
        var first = DATA.milestones()
            .stream()
            .map(Dated::item)
            .filter(version -> version.measure().value().equals("ehc-plans-within-20-weeks"))
            .filter(version -> version.milestoneId().equals("first"))
            .toList();
        assertThat(first.stream().map(version -> version.date().due())).containsExactly(
            LocalDate.of(2025, 7, 31),
            LocalDate.of(2026, 4, 30),
            LocalDate.of(2027, 4, 30)
        );
        assertThat(first).allMatch(version -> !version.date().saidBy().isEmpty());
    }

    @Test
    void versions_of_one_thing_become_known_one_after_the_other_and_none_in_the_future() {
        verifyOrder(DATA.measures(), measure -> measure.code());
        verifyOrder(DATA.trajectories(), terms -> terms.measure());
        verifyOrder(DATA.milestones(), milestone -> List.of(milestone.measure(), milestone.milestoneId()));
        verifyOrder(DATA.actions(), action -> action.number());
        verifyOrder(DATA.actionMilestones(), milestone -> List.of(milestone.actionNumber(), milestone.milestoneId()));
        verifyOrder(DATA.evidence(), item -> List.of(item.actionNumber(), item.milestoneId(), item.evidence().title()));
        verifyOrder(DATA.progress(), progress -> List.of(progress.actionNumber(), progress.update().on()));
        verifyOrder(DATA.risks(), risk -> risk.number());
        verifyOrder(DATA.publishedFigures(), figure -> figure.reference());
    }

    @Test
    void owners_and_leads_are_roles_of_both_partners() {
        var owners = DATA.actions()
            .stream()
            .map(action -> action.item().owner().value())
            .distinct();
        assertThat(owners).containsExactlyInAnyOrder("council", "icb");
        var roles = DATA.actions()
            .stream()
            .flatMap(action -> Stream.of(action.item().lead(), action.item().accountable()))
            .distinct();
        assertThat(roles).allMatch(role ->
            Stream.of("Head", "Director", "Manager", "Officer", "Lead", "Chair", "Nurse", "Psychologist").anyMatch(
                role::contains
            )
        );
    }

    private static <T> void verifyOrder(List<Dated<T>> versions, Function<T, Object> key) {
        var last = new HashMap<Object, LocalDate>();
        for (var version : versions) {
            assertThat(version.knownFrom()).isBetween(Timeline.OPENED, Timeline.PRESENT);
            assertThat(version.why()).isNotBlank();
            var before = last.put(key.apply(version.item()), version.knownFrom());
            if (before != null) {
                assertThat(version.knownFrom()).as(version.toString()).isAfter(before);
            }
        }
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
