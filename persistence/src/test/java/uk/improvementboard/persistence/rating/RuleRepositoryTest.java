package uk.improvementboard.persistence.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.rating.RatingRules;
import uk.improvementboard.metrics.rating.RuleTerms;
import uk.improvementboard.metrics.rating.RuleTerms.Thresholds;
import uk.improvementboard.persistence.RepositoryTest;

class RuleRepositoryTest extends RepositoryTest {

    private static final MeasureCode MEASURE = new MeasureCode("plans-in-time");

    private final RuleRepository rules = repositories.get(RuleRepository.class);

    @Test
    void thresholds_count_from_the_day_they_are_set_and_not_before() {
        var all = terms(Optional.empty(), "2026-03-03", 0.8);
        var one = terms(Optional.of(MEASURE), "2026-04-01", 0.9);
        write("2026-03-03", () -> rules.save(all));
        write("2026-04-01", () -> rules.save(one));

        assertThat(rulesOn("2026-03-02")).isEqualTo(RatingRules.standard());
        assertThat(rulesOn("2026-03-03").terms()).containsExactly(all);
        assertThat(rulesOn("2026-04-01").of(MEASURE).greenFrom()).isEqualTo(0.9);
        assertThat(rulesOn("2026-04-01").ofPartnership().greenFrom()).isEqualTo(0.8);
    }

    @Test
    void withdrawn_thresholds_stay_in_the_history() {
        write("2026-03-03", () -> rules.save(terms(Optional.empty(), "2026-03-03", 0.8)));
        assertThat(write("2026-05-01", () -> rules.withdraw(Optional.empty()))).isTrue();
        assertThat(write("2026-05-01", () -> rules.withdraw(Optional.of(MEASURE)))).isFalse();

        assertThat(rulesOn("2026-04-30").terms()).hasSize(1);
        assertThat(rulesOn("2026-05-01")).isEqualTo(RatingRules.standard());
        assertThat(read(() -> rules.history(asAt("2026-05-01"))))
            .extracting(RuleChange::withdrawn, RuleChange::on)
            .containsExactly(tuple(true, LocalDate.of(2026, 5, 1)), tuple(false, LocalDate.of(2026, 3, 3)));
    }

    private RatingRules rulesOn(String day) {
        return read(() -> rules.rules(asAt(day)));
    }

    private static RuleTerms terms(Optional<MeasureCode> measure, String day, double greenFrom) {
        return new RuleTerms(
            measure,
            new Thresholds(greenFrom, 0.6, 0.2, 0.4),
            LocalDate.parse(day),
            "Independent chair",
            "Agreed after the autumn of false greens"
        );
    }
}
