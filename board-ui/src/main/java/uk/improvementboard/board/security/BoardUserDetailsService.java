package uk.improvementboard.board.security;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Account;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.RoleRepository;

/** Finds who logs in, with the roles they hold today. */
@Component
class BoardUserDetailsService implements UserDetailsService {

    private final PartnershipTransactions transactions;
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final Clock clock;

    BoardUserDetailsService(
        PartnershipTransactions transactions,
        AccountRepository accounts,
        RoleRepository roles,
        Clock clock
    ) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var today = LocalDate.now(clock);
        return transactions
            .readInstallation(() -> accounts.find(username))
            .filter(account -> account.validOn(today))
            .map(account -> principal(account, today))
            .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private BoardPrincipal principal(Account account, LocalDate today) {
        var holdings = transactions.asAccount(account.id(), () -> roles.heldBy(account.id(), today));
        var locked = transactions
            .readInstallation(() -> accounts.lockedUntil(account.id()))
            .map(until -> until.isAfter(clock.instant()))
            .orElse(false);
        return new BoardPrincipal(account, holdings, locked);
    }
}
