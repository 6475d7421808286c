package uk.improvementboard.board.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.NewAccount;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.account.RoleHolding;
import uk.improvementboard.persistence.account.RoleRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** What an administrator of a partnership may do with its accounts and roles. Accounts of other partnerships are not seen. */
@Service
public class AdministrationService {

    private final PartnershipTransactions transactions;
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final PartnershipRepository partnerships;
    private final PasswordEncoder encoder;
    private final Permits permits;
    private final Clock clock;

    AdministrationService(
        PartnershipTransactions transactions,
        AccountRepository accounts,
        RoleRepository roles,
        PartnershipRepository partnerships,
        PasswordEncoder encoder,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.roles = roles;
        this.partnerships = partnerships;
        this.encoder = encoder;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return everybody who holds, held or will hold a role in the partnership, by user name} */
    @PreAuthorize("@permits.may(#partnership, 'ACCOUNT_ADMINISTER')")
    List<Person> people(PartnershipId partnership) {
        return transactions.read(partnership, () -> {
            var held = roles.all(new AsAt(today())).stream().collect(Collectors.groupingBy(RoleHolding::account));
            return accounts
                .all()
                .stream()
                .filter(account -> held.containsKey(account.id()))
                .map(account -> new Person(account, held.getOrDefault(account.id(), List.of()), locked(account.id())))
                .toList();
        });
    }

    private boolean locked(long account) {
        return accounts
            .lockedUntil(account)
            .map(until -> until.isAfter(clock.instant()))
            .orElse(false);
    }

    /** {@return the partner organisations under every name they had, have or will have} */
    @PreAuthorize("@permits.may(#partnership, 'ACCOUNT_ADMINISTER')")
    List<Organisation> organisations(PartnershipId partnership) {
        return transactions.read(partnership, () -> partnerships.organisations(new AsAt(today())));
    }

    /**
     * Creates an account with its role, both or neither.
     *
     * @return what is wrong, if anything: then nothing was created
     */
    @PreAuthorize("@permits.may(#partnership, 'ACCOUNT_ADMINISTER')")
    Optional<String> create(PartnershipId partnership, NewPerson person) {
        var wrong = Passwords.wrong(person.password(), person.username());
        if (wrong.isPresent()) {
            return wrong;
        }
        var hash = Objects.requireNonNull(encoder.encode(person.password()));
        try {
            transactions.write(partnership, permits.change(partnership, "New account " + person.username()), () -> {
                var id = accounts.create(new NewAccount(person.username(), hash, person.displayName(), false, today()));
                roles.save(
                    new RoleHolding(partnership, id, person.role(), person.organisation(), today(), Optional.empty())
                );
            });
            return Optional.empty();
        } catch (DuplicateKeyException taken) {
            return Optional.of("The user name " + person.username() + " is taken: choose another one");
        }
    }

    /**
     * Gives an account of the partnership a further role from today on. It opens its pages at the account's next click.
     *
     * @return what is wrong, if anything: then nothing was given
     */
    @PreAuthorize("@permits.may(#partnership, 'ACCOUNT_ADMINISTER')")
    Optional<String> give(PartnershipId partnership, long account, Role role, Optional<OrganisationCode> organisation) {
        if (isOwn(account)) {
            return Optional.of("You cannot give a role to yourself: ask another administrator");
        }
        var given = new RoleHolding(partnership, account, role, organisation, today(), Optional.empty());
        return transactions.write(partnership, permits.change(partnership, "Role given: " + role.words()), () -> {
            var held = roles.all(new AsAt(today()));
            if (held.stream().noneMatch(it -> it.account() == account)) {
                return Optional.of("The account is none of this partnership");
            }
            if (held.stream().anyMatch(it -> it.account() == account && it.role() == role && heldFromToday(it))) {
                return Optional.of("The account holds the role " + role.words() + " already");
            }
            roles.save(given);
            return Optional.empty();
        });
    }

    private boolean heldFromToday(RoleHolding holding) {
        return holding.to().map(today()::isBefore).orElse(true);
    }

    private boolean isOwn(long account) {
        return permits
            .principal()
            .map(user -> user.account().id() == account)
            .orElse(false);
    }

    /**
     * Ends a role from today on. The account stays, and so does the record that it held the role.
     *
     * @return what is wrong, if anything: then nothing was ended
     */
    @PreAuthorize("@permits.may(#holding.partnership(), 'ACCOUNT_ADMINISTER')")
    Optional<String> end(RoleHolding holding) {
        if (isOwn(holding.account())) {
            return Optional.of("You cannot end a role of your own: ask another administrator");
        }
        var ended = new RoleHolding(
            holding.partnership(),
            holding.account(),
            holding.role(),
            holding.organisation(),
            holding.from(),
            Optional.of(holding.from().isAfter(today()) ? holding.from() : today())
        );
        transactions.write(
            holding.partnership(),
            permits.change(holding.partnership(), "Role ended: " + holding.role().words()),
            () -> {
                roles.save(ended);
            }
        );
        return Optional.empty();
    }

    /** Lifts the lock that too many failed log-ins put on an account of the partnership. */
    @PreAuthorize("@permits.may(#partnership, 'ACCOUNT_ADMINISTER')")
    void unlock(PartnershipId partnership, long account) {
        transactions.write(partnership, permits.change(partnership, "Account unlocked"), () -> {
            var here = roles
                .all(new AsAt(today()))
                .stream()
                .anyMatch(held -> held.account() == account);
            if (here) {
                accounts.resetFailures(account);
            }
        });
    }

    /** {@return today in the United Kingdom} */
    @PreAuthorize("isAuthenticated()")
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
