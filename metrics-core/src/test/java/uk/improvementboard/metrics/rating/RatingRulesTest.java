package uk.improvementboard.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.rating.RuleTerms.Thresholds;

/** FEATURE UNDER TEST: a partnership rates by thresholds of its own where it set any, and the version says so. */
class RatingRulesTest {

    private static final MeasureCode ON_TIME = new MeasureCode("on-time");
    private static final MeasureCode OTHER = new MeasureCode("other");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Thresholds STRICT = new Thresholds(0.8, 0.7, 0.3, 0.45);

    private static RuleTerms terms(Optional<MeasureCode> measure, Thresholds thresholds) {
        return new RuleTerms(measure, thresholds, DAY, "Independent chair", "Agreed after the autumn of false greens.");
    }

    @Test
    void without_terms_the_standard_rule_rates_everything() {
        assertThat(RatingRules.standard().of(ON_TIME)).isEqualTo(RatingRule.current());
        assertThat(RatingRules.standard().version()).isEqualTo(RatingRule.current().version());
    }

    @Test
    void the_terms_of_a_measure_come_before_those_of_the_partnership() {
        var lenient = new Thresholds(0.6, 0.5, 0.1, 0.2);
        var rules = new RatingRules(List.of(terms(Optional.of(ON_TIME), lenient), terms(Optional.empty(), STRICT)));
        assertThat(Thresholds.of(rules.of(ON_TIME))).isEqualTo(lenient);
        assertThat(Thresholds.of(rules.of(OTHER))).isEqualTo(STRICT);
        assertThat(rules.of(ON_TIME).version()).isEqualTo(
            RatingRule.current().version() + ", with this measure's thresholds of 3 March 2026"
        );
        assertThat(rules.version()).isEqualTo(
            RatingRule.current().version() +
                ", with this partnership's thresholds of 3 March 2026; 1 measure with thresholds of its own"
        );
    }

    @Test
    void the_same_chance_is_rated_by_the_thresholds_set() {
        var strict = new RatingRules(List.of(terms(Optional.empty(), STRICT))).ofPartnership();
        assertThat(RatingRule.current().ofChance(0.76, Rag.GREY)).isEqualTo(Rag.GREEN);
        assertThat(strict.ofChance(0.76, Rag.GREY)).isEqualTo(Rag.AMBER);
        assertThat(strict.ofChance(0.76, Rag.GREEN)).isEqualTo(Rag.GREEN);
        assertThat(strict.ofChance(0.28, Rag.GREY)).isEqualTo(Rag.RED);
    }

    @Test
    void terms_out_of_order_or_without_a_reason_are_refused() {
        assertThatThrownBy(() -> terms(Optional.empty(), new Thresholds(0.6, 0.7, 0.3, 0.4))).hasMessageContaining(
            "rise from red to green"
        );
        assertThatThrownBy(() ->
            new RuleTerms(Optional.empty(), STRICT, DAY, "Independent chair", "too short")
        ).hasMessageContaining("20 to 300 characters");
    }

    @Test
    void they_say_what_who_when_and_why() {
        assertThat(terms(Optional.empty(), STRICT).inWords()).isEqualTo(
            "green from 80% and held down to 70%, red below 30% and held up to 45%, " +
                "set on 3 March 2026 by the independent chair: Agreed after the autumn of false greens"
        );
    }
}
