package uk.improvementboard.persistence.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.spc.Rebase.Agreement;
import uk.improvementboard.persistence.RepositoryTest;

class RebaseRepositoryTest extends RepositoryTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final RebaseRepository rebases = repositories.get(RebaseRepository.class);

    private static AgreedRebase rebase(LocalDate from, String cause) {
        var agreement = new Agreement(
            cause,
            "the board",
            LocalDate.of(2026, 5, 14),
            "8 points in a row above the mean"
        );
        return new AgreedRebase(PLANS_IN_TIME, from, agreement);
    }

    @Test
    void a_rebase_is_known_from_the_day_it_was_agreed_and_not_before() {
        var earlier = rebase(APRIL.minusMonths(6), "New return");
        assertThat(write("2026-05-14", () -> rebases.agree(rebase(APRIL, "Second duty team")))).isTrue();
        write("2026-05-20", () -> rebases.agree(earlier));

        assertThat(read(() -> rebases.all(asAt("2026-05-13")))).isEmpty();
        assertThat(read(() -> rebases.all(asAt("2026-05-20"))).get(PLANS_IN_TIME)).containsExactly(
            earlier.rebase(),
            rebase(APRIL, "Second duty team").rebase()
        );
    }

    @Test
    void another_cause_is_another_version_and_the_same_cause_is_none() {
        write("2026-05-14", () -> rebases.agree(rebase(APRIL, "Second duty team")));
        assertThat(write("2026-05-15", () -> rebases.agree(rebase(APRIL, "Second duty team")))).isFalse();
        assertThat(write("2026-05-16", () -> rebases.agree(rebase(APRIL, "Second team and new form")))).isTrue();

        assertThat(read(() -> rebases.all(asAt("2026-05-15"))).get(PLANS_IN_TIME)).containsExactly(
            rebase(APRIL, "Second duty team").rebase()
        );
    }

    @Test
    void a_withdrawn_rebase_stays_on_record_for_the_days_before() {
        write("2026-05-14", () -> rebases.agree(rebase(APRIL, "Second duty team")));
        assertThat(write("2026-06-01", () -> rebases.withdraw(PLANS_IN_TIME, APRIL))).isTrue();

        assertThat(read(() -> rebases.all(asAt("2026-06-01")))).isEmpty();
        assertThat(read(() -> rebases.all(asAt("2026-05-31")))).containsKey(PLANS_IN_TIME);
        assertThat(write("2026-06-02", () -> rebases.withdraw(PLANS_IN_TIME, APRIL.plusMonths(1)))).isFalse();
    }
}
