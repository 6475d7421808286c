package uk.improvementboard.board.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.trajectory.PromisedDates;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.founding.FoundingData;
import uk.improvementboard.persistence.measure.AreaObservation;

class HertfordshireFoundingTest {

    private static final AreaCode HERTFORDSHIRE = new AreaCode("E10000015");
    private static final MeasureCode TIMELINESS = new MeasureCode("ehcp-20-week-timeliness");
    private final FoundingData data = HertfordshireFounding.read();

    @Test
    void the_rate_for_2025_is_1449_of_2401() {
        assertThat(own(TIMELINESS, 2025)).isEqualTo(Figure.of("60.3", 1449, 2401));
    }

    @Test
    void three_published_values_for_2024_stand_side_by_side() {
        assertThat(own(TIMELINESS, 2024)).isEqualTo(Figure.of("56.3", 957, 1699));
        var others = data
            .publishedFigures()
            .stream()
            .map(Dated::item)
            .filter(figure -> figure.measure().equals(TIMELINESS))
            .filter(figure -> figure.figure().period().words().equals("2024"))
            .toList();
        assertThat(others)
            .extracting(figure -> figure.figure().observation().shown().orElseThrow().value().toPlainString())
            .containsExactlyInAnyOrder("54", "55.2");
        assertThat(others).allSatisfy(figure -> assertThat(figure.figure().difference()).isNotBlank());
    }

    @Test
    void the_milestone_of_60_per_cent_keeps_its_three_dates_in_the_order_promised() {
        var dates = promised("ehcp-20-week-timeliness");
        assertThat(dates.first()).isEqualTo(LocalDate.of(2024, 7, 31));
        assertThat(dates.current()).isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(dates.movedInWords()).isEqualTo("moved twice, 9 months in all");
        assertThat(dates.all().get(1).reason()).contains("6 August 2025");
    }

    @Test
    void the_thousand_places_keep_the_dates_of_three_official_texts() {
        assertThat(promised("new-places-programme").all())
            .extracting(date -> date.due().getYear())
            .containsExactly(2027, 2026, 2026);
    }

    @Test
    void the_law_is_a_standard_and_no_end_state_was_made_up() {
        var terms = data.trajectories().stream().map(Dated::item).toList();
        assertThat(terms).allSatisfy(each -> assertThat(each.endState()).isEmpty());
        var standard = terms
            .stream()
            .filter(each -> each.measure().equals(TIMELINESS))
            .findFirst()
            .orElseThrow()
            .standard()
            .orElseThrow();
        assertThat(standard.value()).isEqualTo(100);
        assertThat(standard.law()).isEqualTo("SEND Regulations 2014, regulation 13(2)");
    }

    @Test
    void the_withheld_annual_reviews_of_2024_say_who_withheld_them() {
        var withheld = data
            .observations()
            .stream()
            .map(dated -> dated.item().observation())
            .filter(Observation.Suppressed.class::isInstance)
            .map(Observation.Suppressed.class::cast)
            .toList();
        assertThat(withheld)
            .hasSize(2)
            .allSatisfy(each -> assertThat(each.reason()).contains("the Department withheld"));
    }

    @Test
    void every_rate_agrees_with_its_counts_to_rounding() {
        assertThat(everyObservation()).allSatisfy(observation ->
            observation
                .shown()
                .ifPresent(figure ->
                    figure
                        .fraction()
                        .ifPresent(fraction ->
                            assertThat(figure.asDouble())
                                .as("%s %s", observation.period().words(), observation.provenance().source())
                                .isCloseTo(fraction.percent(), within(0.0500001))
                        )
                )
        );
    }

    @Test
    void every_figure_has_a_source_a_day_and_stays_within_its_unit() {
        assertThat(everyObservation()).allSatisfy(observation -> {
            assertThat(observation.provenance().source()).isNotBlank();
            assertThat(observation.provenance().extracted()).isPresent();
        });
        var units = data.measures().stream().map(Dated::item).collect(Collectors.toMap(Measure::code, Measure::unit));
        assertThat(data.observations()).allSatisfy(dated -> {
            var unit = units.get(dated.item().measure());
            assertThat(unit).as("measure of %s", dated.item().measure()).isNotNull();
            dated
                .item()
                .observation()
                .shown()
                .ifPresent(figure -> bounded(unit, figure));
        });
    }

    @Test
    void no_period_of_a_series_overlaps_another() {
        var series = data
            .observations()
            .stream()
            .map(Dated::item)
            .collect(Collectors.groupingBy(item -> item.measure() + " of " + item.area()));
        series.forEach((name, items) -> {
            var periods = items.stream().map(AreaObservation::observation).map(Observation::period).sorted().toList();
            for (var next = 1; next < periods.size(); next++) {
                assertThat(periods.get(next).start())
                    .as(name)
                    .isAfter(periods.get(next - 1).end());
            }
        });
    }

    @Test
    void every_code_resolves() {
        var measures = codes(
            data
                .measures()
                .stream()
                .map(dated -> dated.item().code())
                .toList()
        );
        var areas = codes(
            data
                .areas()
                .stream()
                .map(area -> area.code())
                .toList()
        );
        var organisations = codes(
            data
                .organisations()
                .stream()
                .map(dated -> dated.item().code())
                .toList()
        );
        var sections = codes(
            data
                .sections()
                .stream()
                .map(dated -> dated.item().code())
                .toList()
        );
        var actions = codes(
            data
                .actions()
                .stream()
                .map(dated -> dated.item().number())
                .toList()
        );
        assertThat(areas).contains(data.area());
        assertThat(data.observations()).allSatisfy(dated -> assertThat(areas).contains(dated.item().area()));
        assertThat(data.comparators()).allSatisfy(dated -> assertThat(areas).contains(dated.item().area()));
        assertThat(data.publishedFigures()).allSatisfy(dated -> assertThat(measures).contains(dated.item().measure()));
        assertThat(data.trajectories()).allSatisfy(dated -> assertThat(measures).contains(dated.item().measure()));
        assertThat(data.milestones()).allSatisfy(dated -> assertThat(measures).contains(dated.item().measure()));
        assertThat(data.measures()).allSatisfy(dated -> assertThat(organisations).containsAll(dated.item().owners()));
        assertThat(data.sections()).allSatisfy(dated -> {
            assertThat(measures).containsAll(dated.item().measures());
            assertThat(organisations).containsAll(dated.item().owners());
        });
        assertThat(data.actions()).allSatisfy(dated -> {
            assertThat(sections).contains(dated.item().section());
            assertThat(measures).containsAll(dated.item().measures());
            assertThat(organisations).contains(dated.item().owner());
        });
        assertThat(data.progress()).allSatisfy(dated -> assertThat(actions).contains(dated.item().actionNumber()));
    }

    @Test
    void references_of_other_figures_are_unique_within_their_measure() {
        var names = data
            .publishedFigures()
            .stream()
            .map(dated -> dated.item().measure() + " " + dated.item().reference());
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void ten_statistical_neighbours_england_and_the_region_are_compared() {
        var kinds = data
            .comparators()
            .stream()
            .collect(Collectors.groupingBy(dated -> dated.item().kind(), Collectors.counting()));
        assertThat(kinds)
            .containsEntry(ComparatorArea.Kind.ENGLAND, 1L)
            .containsEntry(ComparatorArea.Kind.REGION, 1L)
            .containsEntry(ComparatorArea.Kind.STATISTICAL_NEIGHBOUR, 10L);
        assertThat(kinds.get(ComparatorArea.Kind.OTHER_LOCAL_AUTHORITY)).isGreaterThan(135);
    }

    @Test
    void the_plan_invents_no_area_for_improvement_and_says_that_three_are_missing() {
        assertThat(data.sections())
            .extracting(dated -> dated.item().label())
            .containsExactly(
                "Priority action 1",
                "Priority action 2",
                "Area for improvement 1",
                "Area for improvement 2"
            );
        assertThat(data.plan().getFirst().item().notes()).anySatisfy(note ->
            assertThat(note).contains("three further areas exist whose wording was not found")
        );
        assertThat(data.plan().getFirst().item().notes()).anySatisfy(note ->
            assertThat(note).contains("without a number")
        );
    }

    private void bounded(Unit unit, Figure figure) {
        unit.maximum().ifPresent(maximum -> assertThat(figure.asDouble()).isBetween(0.0, maximum));
    }

    private List<Observation> everyObservation() {
        var all = new ArrayList<Observation>();
        data.observations().forEach(dated -> all.add(dated.item().observation()));
        data.publishedFigures().forEach(dated -> all.add(dated.item().figure().observation()));
        return all;
    }

    private Figure own(MeasureCode measure, int year) {
        return data
            .observations()
            .stream()
            .map(Dated::item)
            .filter(item -> item.area().equals(HERTFORDSHIRE) && item.measure().equals(measure))
            .filter(item -> item.observation().period().words().equals(String.valueOf(year)))
            .findFirst()
            .orElseThrow()
            .observation()
            .shown()
            .orElseThrow();
    }

    private PromisedDates promised(String measure) {
        var versions = data
            .milestones()
            .stream()
            .filter(dated -> dated.item().measure().value().equals(measure))
            .toList();
        assertThat(versions).isSortedAccordingTo(Comparator.comparing(Dated::knownFrom));
        return new PromisedDates(
            versions
                .stream()
                .map(dated -> dated.item().date())
                .toList()
        );
    }

    private static <T> Set<T> codes(List<T> all) {
        var unique = new HashSet<>(all);
        assertThat(unique).hasSameSizeAs(all);
        return unique;
    }
}
