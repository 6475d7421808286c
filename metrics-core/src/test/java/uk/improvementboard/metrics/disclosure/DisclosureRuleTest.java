package uk.improvementboard.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;

class DisclosureRuleTest {

    private static final Provenance SOURCE = new Provenance(
        "case system",
        Optional.empty(),
        Provenance.Basis.LOCAL_RETURN,
        Optional.of(LocalDate.of(2026, 11, 9)),
        "",
        "programme office"
    );

    private static Measure measure(Unit unit, boolean countsPeople) {
        return new Measure(
            new MeasureCode("waiting"),
            "Waiting",
            "Children waiting",
            unit,
            0,
            ImprovementDirection.DECREASE,
            SeriesKind.SNAPSHOT,
            Frequency.MONTHLY,
            List.of(new OrganisationCode("council")),
            false,
            false,
            countsPeople,
            10
        );
    }

    private static Observation seen(Figure figure, HandlingClass handling) {
        return new Observation.Reported(Period.month(YearMonth.of(2026, 10)), figure, false, SOURCE, handling);
    }

    private static boolean shown(HandlingClass audience, Measure measure, Observation observation) {
        return shown(DisclosureRule.of(audience), measure, observation);
    }

    private static boolean shown(DisclosureRule rule, Measure measure, Observation observation) {
        return Disclosure.of(rule, List.of(measure), List.of(), List.of())
            .apply(measure, observation)
            .shown()
            .isPresent();
    }

    @Test
    void the_board_sees_four_children_and_the_public_does_not() {
        var children = measure(Unit.count("children"), true);
        var four = seen(Figure.of("4"), HandlingClass.PUBLIC);
        assertThat(shown(HandlingClass.BOARD_ONLY, children, four)).isTrue();
        assertThat(shown(HandlingClass.PARTNERS, children, four)).isFalse();
        assertThat(shown(HandlingClass.PUBLIC, children, four)).isFalse();
    }

    @Test
    void nought_and_five_may_be_published() {
        var children = measure(Unit.count("children"), true);
        assertThat(shown(HandlingClass.PUBLIC, children, seen(Figure.of("0"), HandlingClass.PUBLIC))).isTrue();
        assertThat(shown(HandlingClass.PUBLIC, children, seen(Figure.of("5"), HandlingClass.PUBLIC))).isTrue();
    }

    @Test
    void a_rate_is_hidden_when_either_side_of_its_count_is_small_or_it_rests_on_fewer_than_ten() {
        var rate = measure(Unit.percent(), true);
        assertThat(shown(HandlingClass.PUBLIC, rate, seen(Figure.of("6", 3, 50), HandlingClass.PUBLIC))).isFalse();
        assertThat(shown(HandlingClass.PUBLIC, rate, seen(Figure.of("94", 47, 50), HandlingClass.PUBLIC))).isFalse();
        assertThat(shown(HandlingClass.PUBLIC, rate, seen(Figure.of("100", 9, 9), HandlingClass.PUBLIC))).isFalse();
        assertThat(shown(HandlingClass.PUBLIC, rate, seen(Figure.of("100", 50, 50), HandlingClass.PUBLIC))).isTrue();
    }

    @Test
    void what_does_not_count_people_is_never_too_small() {
        var bases = measure(Unit.count("bases"), false);
        assertThat(shown(HandlingClass.PUBLIC, bases, seen(Figure.of("2"), HandlingClass.PUBLIC))).isTrue();
    }

    @Test
    void a_figure_for_the_board_alone_reaches_nobody_else_and_its_period_stays() {
        var places = measure(Unit.count("places"), false);
        var disclosure = Disclosure.of(DisclosureRule.of(HandlingClass.PARTNERS), List.of(), List.of(), List.of());
        var kept = disclosure.apply(places, seen(Figure.of("800"), HandlingClass.BOARD_ONLY));
        assertThat(kept).isInstanceOf(Observation.Suppressed.class);
        assertThat(kept.period().words()).isEqualTo("October 2026");
        assertThat(kept.status()).isEqualTo("Suppressed [c]: not released to this audience");
    }
}
