package uk.improvementboard.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

class AccountRepositoryTest extends RepositoryTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant LATER = Instant.parse("2026-06-01T10:15:00Z");

    private final AccountRepository accounts = repositories.get(AccountRepository.class);
    private final RoleRepository roles = repositories.get(RoleRepository.class);
    private int created;

    @Test
    void an_account_is_found_by_its_name_in_whatever_case() {
        var id = create();
        var name = accounts.find(id).orElseThrow().username();

        assertThat(accounts.find("  " + name.toUpperCase(Locale.ROOT)))
            .map(Account::id)
            .contains(id);
        assertThat(accounts.find("nobody")).isEmpty();
        assertThatThrownBy(() -> house(() -> accounts.create(account(name)))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void an_ended_account_is_not_valid_from_that_day_on() {
        var id = create();
        house(() -> {
            accounts.end(id, DAY);
            return true;
        });

        assertThat(accounts.find(id).orElseThrow().validOn(DAY.minusDays(1))).isTrue();
        assertThat(accounts.find(id).orElseThrow().validOn(DAY)).isFalse();
    }

    @Test
    void too_many_failures_in_a_row_lock_until_they_are_forgotten() {
        var id = create();
        assertThat(house(() -> accounts.registerFailure(id, 2, LATER))).isEqualTo(1);
        assertThat(house(() -> accounts.registerFailure(id, 2, LATER))).isEqualTo(2);
        assertThat(accounts.lockedUntil(id)).isEmpty();
        assertThat(house(() -> accounts.registerFailure(id, 2, LATER))).isEqualTo(3);
        assertThat(accounts.lockedUntil(id)).contains(LATER);

        house(() -> {
            accounts.resetFailures(id);
            return true;
        });
        assertThat(accounts.lockedUntil(id)).isEmpty();
        assertThat(house(() -> accounts.registerFailure(id, 2, LATER))).isEqualTo(1);
    }

    @Test
    void a_changed_password_never_reaches_the_audit_or_a_log() throws Exception {
        var id = create();
        house(() -> {
            accounts.changePassword(id, "{bcrypt}another");
            return true;
        });

        assertThat(accounts.find(id).orElseThrow().passwordHash()).isEqualTo("{bcrypt}another");
        assertThat(accounts.find(id).orElseThrow().toString()).doesNotContain("bcrypt");
        try (
            var connection = repositories.database().ownerDataSource().getConnection();
            var rows = connection
                .createStatement()
                .executeQuery("SELECT count(*) FROM audit_entry WHERE after::text LIKE '%bcrypt%'")
        ) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void whoever_logs_in_sees_the_own_roles_in_every_partnership_and_nobody_elses() {
        var chair = create();
        var director = create();
        var elsewhere = Sample.partnership(repositories, "elsewhere");
        give(partnership, chair, Role.INDEPENDENT_CHAIR, Optional.empty());
        give(elsewhere, chair, Role.ADVISER, Optional.empty());
        give(partnership, director, Role.COUNCIL_EXECUTIVE, Optional.of(new OrganisationCode("council")));

        var transactions = repositories.transactions();
        assertThat(transactions.asAccount(chair, () -> roles.heldBy(chair, DAY)))
            .extracting(RoleHolding::role)
            .containsExactlyInAnyOrder(Role.INDEPENDENT_CHAIR, Role.ADVISER);
        assertThat(transactions.asAccount(chair, () -> roles.heldBy(director, DAY))).isEmpty();
        assertThat(transactions.asAccount(director, () -> repositories.get(PartnershipRepository.class).forAccount()))
            .extracting(Partnership::id)
            .containsExactly(partnership);
        assertThat(read(() -> roles.holders(DAY)))
            .extracting(RoleHolding::account)
            .containsExactlyInAnyOrder(chair, director);
    }

    @Test
    void a_role_ends_on_its_day_and_cannot_be_held_twice_at_once() {
        var id = create();
        give(partnership, id, Role.ADVISER, Optional.empty());
        var again = new RoleHolding(
            partnership,
            id,
            Role.ADVISER,
            Optional.empty(),
            DAY.minusDays(20),
            Optional.empty()
        );
        assertThatThrownBy(() -> write("2026-05-20", () -> roles.save(again))).isInstanceOf(
            DataIntegrityViolationException.class
        );

        write("2026-05-20", () ->
            roles.save(new RoleHolding(partnership, id, Role.ADVISER, Optional.empty(), START, Optional.of(DAY)))
        );
        assertThat(read(() -> roles.holders(DAY.minusDays(1)))).hasSize(1);
        assertThat(read(() -> roles.holders(DAY))).isEmpty();
    }

    @Test
    void nobody_with_a_seat_administers_and_the_administrator_reads_no_board_papers() {
        assertThat(Role.ADMINISTRATOR.may(Permission.BOARD_VIEW)).isFalse();
        assertThat(Role.ADMINISTRATOR.audience()).isEqualTo(HandlingClass.PUBLIC);
        assertThat(Role.PARENT_CARER_FORUM.audience()).isEqualTo(HandlingClass.PARTNERS);
        for (var role : Role.values()) {
            assertThat(role.may(Permission.ACCOUNT_ADMINISTER)).isEqualTo(role == Role.ADMINISTRATOR);
            assertThat(role.may(Permission.RATING_OVERRIDE)).isEqualTo(role == Role.INDEPENDENT_CHAIR);
        }
    }

    private long create() {
        created++;
        return house(() -> accounts.create(account("user-" + partnership.value() + "-" + created)));
    }

    private static NewAccount account(String name) {
        return new NewAccount(name, "{bcrypt}secret", "A role", true, START);
    }

    private void give(PartnershipId where, long account, Role role, Optional<OrganisationCode> organisation) {
        var holding = new RoleHolding(where, account, role, organisation, START, Optional.empty());
        repositories.transactions().write(where, on("2026-01-01"), () -> roles.save(holding));
    }

    private <T> T house(Supplier<T> work) {
        return repositories.transactions().writeInstallation(on("2026-01-01"), work);
    }
}
