package uk.improvementboard.board.illustrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Provenance.Basis;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.persistence.founding.FoundingData;

class ExampleshireFiguresTest {

    private static final AreaCode ENGLAND = new AreaCode("E92000001");
    private static final FoundingData DATA = Exampleshire.found(Exampleshire.SEED);
    private static final FoundingDataReader NOW = new FoundingDataReader(DATA, LocalDate.of(2026, 11, 22));

    @Test
    void the_same_seed_gives_the_same_data() {
        assertThat(Exampleshire.found(Exampleshire.SEED)).isEqualTo(DATA);
    }

    @Test
    void another_seed_gives_other_figures_of_the_same_measures() {
        var other = Exampleshire.found(7);
        assertThat(other.observations()).isNotEqualTo(DATA.observations());
        assertThat(other.measures()).isEqualTo(DATA.measures());
    }

    @Test
    void the_figures_of_the_default_seed_stay_as_they_were_first_seen() {
        assertThat(NOW.values("ehc-plans-within-20-weeks")).startsWith(43.0, 36.0, 31.0).endsWith(47.0, 52.0);
    }

    @Test
    void at_least_twenty_four_measures_have_thirty_six_months_or_more() {
        var codes = NOW.data()
            .measures()
            .stream()
            .map(version -> version.item().code().value())
            .distinct()
            .toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(26);
        assertThat(codes.stream().filter(code -> NOW.series(code).size() >= 36)).hasSizeGreaterThanOrEqualTo(24);
        assertThat(codes).allSatisfy(code -> assertThat(NOW.series(code)).isNotEmpty());
    }

    @Test
    void october_2026_is_known_in_november_and_not_on_the_last_day_of_october() {
        var early = new FoundingDataReader(DATA, LocalDate.of(2026, 10, 31));
        for (var version : DATA.measures()) {
            var code = version.item().code().value();
            if (NOW.series(code).size() >= 36) {
                assertThat(NOW.series(code).getLast().period().endMonth()).isEqualTo(YearMonth.of(2026, 10));
                assertThat(early.series(code).getLast().period().endMonth()).isEqualTo(YearMonth.of(2026, 9));
            }
        }
    }

    @Test
    void every_figure_is_marked_illustrative_but_those_of_england_which_name_their_source() {
        assertThat(DATA.illustrative()).isTrue();
        for (var seen : DATA.observations()) {
            var provenance = seen.item().observation().provenance();
            if (seen.item().area().equals(ENGLAND)) {
                assertThat(provenance.basis()).isEqualTo(Basis.OFFICIAL);
                assertThat(provenance.address()).isPresent();
            } else {
                assertThat(provenance.basis()).isEqualTo(Basis.ILLUSTRATIVE);
                assertThat(provenance.caveat()).contains("Illustrative");
                assertThat(seen.item().area().value()).startsWith("X99");
            }
        }
        assertThat(DATA.publishedFigures())
            .hasSize(2)
            .allSatisfy(other ->
                assertThat(other.item().figure().observation().provenance().basis()).isEqualTo(Basis.ILLUSTRATIVE)
            );
    }

    @Test
    void every_percentage_with_counts_is_their_share_rounded_as_declared() {
        for (var seen : DATA.observations()) {
            var measure = NOW.measure(seen.item().measure().value());
            for (var figure : seen.item().observation().shown().stream().toList()) {
                figure.fraction().ifPresent(fraction -> {
                    var share = BigDecimal.valueOf(100 * fraction.numerator()).divide(
                        BigDecimal.valueOf(fraction.denominator()),
                        measure.decimals(),
                        RoundingMode.HALF_UP
                    );
                    assertThat(figure.value()).as("%s", seen).isEqualByComparingTo(share);
                });
                assertThat(figure.value().scale()).isEqualTo(measure.decimals());
            }
        }
    }

    @Test
    void no_value_leaves_the_bounds_of_its_unit() {
        for (var seen : DATA.observations()) {
            var unit = NOW.measure(seen.item().measure().value()).unit();
            seen.item()
                .observation()
                .shown()
                .ifPresent(figure -> {
                    unit.minimum().ifPresent(least -> assertThat(figure.asDouble()).isGreaterThanOrEqualTo(least));
                    unit.maximum().ifPresent(most -> assertThat(figure.asDouble()).isLessThanOrEqualTo(most));
                });
        }
    }

    @Test
    void periods_of_a_measure_never_overlap_unless_its_kind_says_so() {
        var ends = new HashMap<String, LocalDate>();
        for (var version : DATA.measures()) {
            var measure = version.item();
            for (var observation : NOW.series(measure.code().value())) {
                var period = observation.period();
                var last = ends.put(measure.code().value() + version.knownFrom(), period.end());
                if (last != null) {
                    assertThat(measure.seriesKind().overlapping() ? period.end() : period.start()).isAfter(last);
                }
            }
        }
    }

    @Test
    void versions_of_a_figure_become_known_one_after_the_other_and_after_the_period() {
        var last = new HashMap<Object, LocalDate>();
        for (var seen : DATA.observations()) {
            var period = seen.item().observation().period();
            assertThat(seen.knownFrom()).isAfter(period.end()).isBeforeOrEqualTo(Timeline.PRESENT);
            var before = last.put(List.of(seen.item().measure(), seen.item().area(), period), seen.knownFrom());
            if (before != null) {
                assertThat(seen.knownFrom()).isAfter(before);
            }
        }
    }

    @Test
    void every_way_in_which_a_figure_can_be_missing_or_change_occurs() {
        var kinds = DATA.observations()
            .stream()
            .map(seen -> seen.item().observation().getClass())
            .collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(Set.of(Observation.class.getPermittedSubclasses()));
        var september = NOW.series("ehc-plans-within-20-weeks").get(41);
        var asFirstKnown = new FoundingDataReader(DATA, LocalDate.of(2026, 11, 8))
            .series("ehc-plans-within-20-weeks")
            .get(41);
        assertThat(september.symbol()).isEqualTo("[r]");
        assertThat(asFirstKnown.symbol()).isEmpty();
        assertThat(asFirstKnown.shown()).isNotEqualTo(september.shown());
        assertThat(NOW.series("health-advice-within-6-weeks").getLast()).isInstanceOf(Observation.Provisional.class);
        assertThat(NOW.series("annual-reviews-decided-within-4-weeks").get(4)).isInstanceOf(
            Observation.NotApplicable.class
        );
    }

    @Test
    void all_kinds_of_series_units_and_directions_occur() {
        var measures = DATA.measures()
            .stream()
            .map(version -> version.item())
            .toList();
        assertThat(measures.stream().map(Measure::seriesKind)).contains(SeriesKind.values());
        assertThat(measures.stream().map(Measure::direction).distinct()).hasSize(3);
        assertThat(
            measures
                .stream()
                .map(measure -> measure.unit().kind())
                .distinct()
        ).contains(Unit.Kind.MONEY, Unit.Kind.SCORE, Unit.Kind.DURATION);
        assertThat(measures.stream().filter(Measure::livedExperience).count()).isGreaterThanOrEqualTo(3);
        assertThat(measures.stream().filter(Measure::headline).count()).isBetween(7L, 9L);
    }

    @Test
    void age_bands_add_up_to_the_backlog_where_all_are_final() {
        var backlog = NOW.values("plans-waiting-over-20-weeks");
        for (var month = 0; month < backlog.size(); month++) {
            var bands =
                NOW.values("plans-waiting-20-to-30-weeks").get(month) +
                NOW.values("plans-waiting-30-to-52-weeks").get(month) +
                NOW.values("plans-waiting-over-52-weeks").get(month);
            assertThat(backlog.get(month)).isEqualTo(bands);
        }
    }

    @Test
    void small_counts_and_small_denominators_occur() {
        assertThat(NOW.values("out-of-school-over-15-days")).anyMatch(value -> value > 0 && value < 5);
        assertThat(NOW.series("under-fives-assessed-within-26-weeks")).anyMatch(observation ->
            observation
                .shown()
                .flatMap(figure -> figure.fraction())
                .filter(fraction -> fraction.denominator() < 10)
                .isPresent()
        );
        assertThat(new HashSet<>(NOW.values("draft-plans-15-days-to-comment"))).containsExactly(100.0);
    }
}
