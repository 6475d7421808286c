package uk.improvementboard.persistence.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.plan.SectionRules;
import uk.improvementboard.metrics.plan.SectionTerms;
import uk.improvementboard.persistence.RepositoryTest;

class SectionRuleRepositoryTest extends RepositoryTest {

    private final SectionRuleRepository rules = repositories.get(SectionRuleRepository.class);

    @Test
    void limits_count_from_the_day_they_are_set_until_they_are_withdrawn() {
        var first = terms("2026-03-03", 0.1);
        var second = terms("2026-04-01", 0.2);
        write("2026-03-03", () -> rules.save(first));
        write("2026-04-01", () -> rules.save(second));
        assertThat(write("2026-05-01", rules::withdraw)).isTrue();

        assertThat(rulesOn("2026-03-02")).isEqualTo(SectionRules.standard());
        assertThat(rulesOn("2026-03-31").terms()).isEqualTo(Optional.of(first));
        assertThat(rulesOn("2026-04-30").rule().overdueShare()).isEqualTo(0.2);
        assertThat(rulesOn("2026-05-01").rule()).isEqualTo(SectionRule.current());
        assertThat(read(() -> rules.history(asAt("2026-05-01"))))
            .extracting(SectionRuleChange::withdrawn, SectionRuleChange::on)
            .containsExactly(
                tuple(true, LocalDate.of(2026, 5, 1)),
                tuple(false, LocalDate.of(2026, 4, 1)),
                tuple(false, LocalDate.of(2026, 3, 3))
            );
    }

    @Test
    void nothing_is_withdrawn_where_nothing_was_set() {
        assertThat(write("2026-05-01", rules::withdraw)).isFalse();
    }

    private SectionRules rulesOn(String day) {
        return read(() -> rules.rules(asAt(day)));
    }

    private static SectionTerms terms(String day, double overdueShare) {
        return new SectionTerms(
            new SectionRule(overdueShare, 3, 0.2, 0.4),
            LocalDate.parse(day),
            "Independent chair",
            "Agreed after a year of dates that slipped unseen"
        );
    }
}
