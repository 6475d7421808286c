package uk.improvementboard.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.rating.RatingEvidence.Compared;
import uk.improvementboard.metrics.rating.RatingEvidence.Foretelling;
import uk.improvementboard.metrics.rating.RatingEvidence.Steadiness;

/** FEATURE UNDER TEST: the published evidence belongs to the rule in force and shows what is claimed for it. */
class RatingEvidenceTest {

    private static final RatingEvidence EVIDENCE = RatingEvidence.published();

    private static Foretelling of(Compared rating, int months) {
        return EVIDENCE.foretelling()
            .stream()
            .filter(row -> row.rating() == rating && row.months() == months)
            .findFirst()
            .orElseThrow();
    }

    @Test
    void it_was_measured_with_the_rule_and_the_forecast_in_force() {
        assertThat(EVIDENCE.ruleVersion())
            .as("after a change of the rule run RatingBacktest again (docs/benchmarks.md)")
            .isEqualTo(RatingRule.current().version());
        assertThat(EVIDENCE.forecastMethod())
            .as("after a change of the forecast run RatingBacktest again (docs/benchmarks.md)")
            .isEqualTo(Forecaster.METHOD);
    }

    @Test
    void the_rule_foretells_better_than_what_it_is_compared_with() {
        for (var months : new int[] { 3, 6 }) {
            for (var other : Set.of(Compared.SMOOTHING, Compared.THRESHOLD)) {
                var rule = of(Compared.RULE, months);
                assertThat(rule.order()).isGreaterThan(of(other, months).order());
                assertThat(rule.greensMet()).isGreaterThan(of(other, months).greensMet());
                assertThat(rule.redsMet()).isLessThan(of(other, months).redsMet());
            }
            assertThat(of(Compared.RULE, months).amber()).isLessThan(0.55);
        }
    }

    @Test
    void with_nothing_changing_the_colour_stays_in_at_least_88_of_100_months() {
        assertThat(EVIDENCE.steadiness())
            .filteredOn(row -> row.rating() == Compared.RULE && !row.series().contains("year"))
            .hasSizeGreaterThanOrEqualTo(15)
            .extracting(Steadiness::changes)
            .allSatisfy(changes -> assertThat(changes).isLessThan(0.12));
    }

    @Test
    void shares_are_shares() {
        assertThat(EVIDENCE.foretelling())
            .hasSize(6)
            .allSatisfy(row -> assertThat(row.green() + row.red() + row.amber()).isBetween(0.999, 1.001));
        assertThat(EVIDENCE.data()).isNotBlank();
    }
}
