package uk.improvementboard.persistence.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.rating.OverrideSpell;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.RatedSubject.Kind;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.metrics.rating.RatingOverride.Choice;
import uk.improvementboard.persistence.RepositoryTest;

class OverrideRepositoryTest extends RepositoryTest {

    private static final RatedSubject MEASURE = RatedSubject.measure("plans-in-time");
    private static final RatedSubject IMPACT = RatedSubject.section("area-1", Facet.IMPACT);

    private final OverrideRepository overrides = repositories.get(OverrideRepository.class);

    @Test
    void an_override_holds_to_the_end_of_its_last_day_and_then_reverts_by_itself() {
        var override = override(IMPACT, Rag.AMBER, "2026-11-12", "2027-01-31");
        write("2026-11-12", () -> overrides.save(override));

        assertThat(inForce("2026-11-11")).isEmpty();
        assertThat(inForce("2026-11-12")).containsExactly(override);
        assertThat(inForce("2027-01-31")).containsExactly(override);
        assertThat(inForce("2027-02-01")).isEmpty();
        assertThat(states("2027-02-01")).containsExactly("Lapsed after 31 January 2027");
    }

    @Test
    void a_withdrawn_one_ends_that_day_and_stays_in_the_history() {
        write("2026-11-12", () -> overrides.save(override(IMPACT, Rag.AMBER, "2026-11-12", "2027-01-31")));
        assertThat(write("2026-12-01", () -> overrides.withdraw(IMPACT))).isTrue();

        assertThat(inForce("2026-11-30")).hasSize(1);
        assertThat(inForce("2026-12-01")).isEmpty();
        assertThat(states("2026-12-05")).containsExactly("Withdrawn on 1 December 2026");
        assertThat(states("2026-11-30")).containsExactly("In force");
    }

    @Test
    void a_later_one_takes_the_place_of_the_earlier_one() {
        write("2026-11-12", () -> overrides.save(override(IMPACT, Rag.AMBER, "2026-11-12", "2027-01-31")));
        var later = override(IMPACT, Rag.GREEN, "2026-12-10", "2027-02-28");
        write("2026-12-10", () -> overrides.save(later));

        assertThat(inForce("2026-12-10")).containsExactly(later);
        assertThat(states("2026-12-10")).containsExactly("In force", "Replaced on 10 December 2026");
    }

    @Test
    void one_set_after_the_former_had_lapsed_replaced_nothing() {
        write("2026-05-14", () -> overrides.save(override(IMPACT, Rag.AMBER, "2026-05-14", "2026-07-31")));
        write("2026-11-12", () -> overrides.save(override(IMPACT, Rag.AMBER, "2026-11-12", "2027-01-31")));

        assertThat(states("2026-11-20")).containsExactly("In force", "Lapsed after 31 July 2026");
    }

    @Test
    void subjects_are_kept_apart() {
        write("2026-11-12", () -> overrides.save(override(IMPACT, Rag.AMBER, "2026-11-12", "2026-12-12")));
        write("2026-11-12", () -> overrides.save(override(MEASURE, Rag.RED, "2026-11-12", "2026-12-10")));

        var held = read(() -> overrides.inForce(asAt("2026-11-20")));
        assertThat(held.of(MEASURE).orElseThrow().choice().rag()).isEqualTo(Rag.RED);
        assertThat(held.of(IMPACT).orElseThrow().choice().rag()).isEqualTo(Rag.AMBER);
        assertThat(read(() -> overrides.history(Kind.MEASURE, "plans-in-time", asAt("2026-11-20")))).hasSize(1);
        assertThat(write("2026-11-13", () -> overrides.withdraw(RatedSubject.measure("nothing")))).isFalse();
    }

    private List<RatingOverride> inForce(String day) {
        return read(() -> overrides.inForce(asAt(day))).inForce();
    }

    private List<String> states(String day) {
        List<OverrideSpell> history = read(() -> overrides.history(Kind.SECTION, "area-1", asAt(day)));
        return history
            .stream()
            .map(spell -> spell.stateOn(LocalDate.parse(day)))
            .toList();
    }

    private static RatingOverride override(RatedSubject subject, Rag rag, String from, String to) {
        return new RatingOverride(
            subject,
            new Choice(rag, rag.words()),
            "The fall was agreed while the backlog is cleared",
            "Independent chair",
            LocalDate.parse(from),
            LocalDate.parse(to),
            HandlingClass.PARTNERS
        );
    }
}
