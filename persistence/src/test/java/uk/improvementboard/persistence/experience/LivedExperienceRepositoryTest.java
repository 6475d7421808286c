package uk.improvementboard.persistence.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.experience.ExperienceCode;
import uk.improvementboard.metrics.experience.LivedExperience;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.persistence.RepositoryTest;

class LivedExperienceRepositoryTest extends RepositoryTest {

    private static final ExperienceCode CODE = new ExperienceCode("e-2026-001");

    private final LivedExperienceRepository items = repositories.get(LivedExperienceRepository.class);

    @Test
    void what_was_done_is_a_further_version_of_what_was_said() {
        write("2026-01-05", () -> items.save(item("", OptionalInt.of(42))));
        write("2026-03-05", () -> items.save(item("Letters name a contact", OptionalInt.of(42))));

        assertThat(read(() -> items.all(asAt("2026-03-04")))).containsExactly(item("", OptionalInt.of(42)));
        assertThat(read(() -> items.all(asAt("2026-03-05")))).allMatch(LivedExperience::answered);
        assertThat(read(() -> items.versions(asAt("2026-12-31")))).hasSize(2);
    }

    @Test
    void an_uncounted_item_stays_uncounted_and_one_taken_out_is_shown_no_longer() {
        write("2026-01-05", () -> items.save(item("", OptionalInt.empty())));
        assertThat(
            read(() -> items.all(asAt("2026-01-05")))
                .getFirst()
                .people()
        ).isEmpty();
        assertThat(write("2026-02-05", () -> items.withdraw(CODE))).isTrue();

        assertThat(read(() -> items.all(asAt("2026-02-05")))).isEmpty();
    }

    private static LivedExperience item(String done, OptionalInt people) {
        return new LivedExperience(
            CODE,
            Optional.of(new SectionCode("area-1")),
            LocalDate.of(2026, 1, 3),
            LivedExperience.Method.EVENT,
            people,
            "Nobody says whom to call",
            done,
            "Notes of the event",
            HandlingClass.PARTNERS
        );
    }
}
