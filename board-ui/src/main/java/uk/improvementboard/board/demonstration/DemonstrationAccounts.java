package uk.improvementboard.board.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.NewAccount;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.account.RoleHolding;
import uk.improvementboard.persistence.account.RoleRepository;

/**
 * Log-ins to try the board with: one for each role, named by the role. They exist only where demonstration was asked for, on a
 * server that listens to this machine alone unless told otherwise.
 */
@Component
public class DemonstrationAccounts {

    /** The password of every demonstration account. It protects nothing: the data are published or made up. */
    public static final String PASSWORD = "demonstration";

    private record Demonstration(String username, Role role, Optional<String> organisation) {}

    private static final List<Demonstration> ALL = List.of(
        new Demonstration("chair", Role.INDEPENDENT_CHAIR, Optional.empty()),
        new Demonstration("icb", Role.ICB_EXECUTIVE, Optional.of("icb")),
        new Demonstration("council", Role.COUNCIL_EXECUTIVE, Optional.of("council")),
        new Demonstration("office", Role.PROGRAMME_OFFICE, Optional.empty()),
        new Demonstration("adviser", Role.ADVISER, Optional.empty()),
        new Demonstration("forum", Role.PARENT_CARER_FORUM, Optional.empty()),
        new Demonstration("admin", Role.ADMINISTRATOR, Optional.empty())
    );

    private final PartnershipTransactions transactions;
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemonstrationAccounts(
        PartnershipTransactions transactions,
        AccountRepository accounts,
        RoleRepository roles,
        PasswordEncoder encoder,
        Clock clock
    ) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.roles = roles;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** {@return the log-ins as lines for the console} */
    public static List<String> describe() {
        var lines = new ArrayList<String>();
        lines.add("Demonstration log-ins, password \"" + PASSWORD + "\" for each:");
        ALL.forEach(one -> lines.add(String.format("  %-8s %s", one.username(), one.role().words())));
        return lines;
    }

    /** Creates what is missing and gives every demonstration account its role in the partnerships. */
    public void create(List<PartnershipId> partnerships) {
        var change = new Change(clock.instant(), "demonstration", "demonstration accounts");
        for (var one : ALL) {
            var account = transactions.writeInstallation(change, () ->
                accounts
                    .find(one.username())
                    .map(found -> found.id())
                    .orElseGet(() -> accounts.create(newAccount(one)))
            );
            partnerships.forEach(partnership ->
                transactions.write(partnership, change, () -> hold(one, account, partnership))
            );
        }
    }

    private NewAccount newAccount(Demonstration one) {
        var hash = Objects.requireNonNull(encoder.encode(PASSWORD));
        return new NewAccount(one.username(), hash, one.role().words(), true, LocalDate.now(clock));
    }

    private void hold(Demonstration one, long account, PartnershipId partnership) {
        var today = LocalDate.now(clock);
        if (
            roles
                .holders(today)
                .stream()
                .noneMatch(held -> held.account() == account)
        ) {
            roles.save(
                new RoleHolding(
                    partnership,
                    account,
                    one.role(),
                    one.organisation().map(OrganisationCode::new),
                    today,
                    Optional.empty()
                )
            );
        }
    }
}
