package uk.improvementboard.persistence.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.disclosure.FigurePart;
import uk.improvementboard.metrics.disclosure.FigureRelation;
import uk.improvementboard.metrics.disclosure.FigureTerm;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.RepositoryTest;

class DisclosureRepositoriesTest extends RepositoryTest {

    private final DisclosureTermsRepository terms = repositories.get(DisclosureTermsRepository.class);
    private final FigureRelationRepository relations = repositories.get(FigureRelationRepository.class);

    @Test
    void an_audience_has_the_standard_thresholds_until_others_are_set_and_again_when_they_are_withdrawn() {
        var strict = new DisclosureRule(HandlingClass.PUBLIC, 10, 20);
        write("2026-03-03", () -> terms.save(strict));
        write("2026-05-01", () -> terms.withdraw(HandlingClass.PUBLIC));

        assertThat(rule("2026-03-02")).isEqualTo(DisclosureRule.of(HandlingClass.PUBLIC));
        assertThat(rule("2026-03-03")).isEqualTo(strict);
        assertThat(rule("2026-05-01")).isEqualTo(DisclosureRule.of(HandlingClass.PUBLIC));
    }

    @Test
    void the_board_cannot_be_given_thresholds() {
        assertThatThrownBy(() ->
            write("2026-03-03", () -> terms.save(new DisclosureRule(HandlingClass.BOARD_ONLY, 5, 10)))
        ).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_relation_comes_back_as_it_was_declared_until_it_is_withdrawn() {
        var relation = new FigureRelation(
            "late-and-in-time",
            FigureRelation.Kind.ADDS_UP,
            new FigureTerm(PLANS_IN_TIME, FigurePart.DENOMINATOR),
            List.of(
                new FigureTerm(PLANS_IN_TIME, FigurePart.NUMERATOR),
                new FigureTerm(PLANS_IN_TIME, FigurePart.REMAINDER)
            )
        );
        assertThat(write("2026-03-03", () -> relations.save(relation))).isTrue();
        assertThat(write("2026-03-04", () -> relations.save(relation))).isFalse();
        write("2026-05-01", () -> relations.withdraw("late-and-in-time"));

        assertThat(read(() -> relations.all(asAt("2026-03-02")))).isEmpty();
        assertThat(read(() -> relations.all(asAt("2026-04-30")))).containsExactly(relation);
        assertThat(read(() -> relations.all(asAt("2026-05-01")))).isEmpty();
    }

    private DisclosureRule rule(String day) {
        return read(() -> terms.rules(asAt(day))).getOrDefault(
            HandlingClass.PUBLIC,
            new DisclosureRule(HandlingClass.PUBLIC, 1, 1)
        );
    }
}
