package uk.improvementboard.board.security;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;

/** Counts failed log-ins: after five in a row the account is locked for a quarter of an hour. */
@Component
class LoginAttempts {

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final PartnershipTransactions transactions;
    private final AccountRepository accounts;
    private final Clock clock;

    LoginAttempts(PartnershipTransactions transactions, AccountRepository accounts, Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        transactions.writeInstallation(change("failed log-in"), () ->
            accounts
                .find(event.getAuthentication().getName())
                .ifPresent(account -> accounts.registerFailure(account.id(), ALLOWED - 1, clock.instant().plus(LOCK)))
        );
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof BoardPrincipal principal) {
            transactions.writeInstallation(change("log-in"), () -> accounts.resetFailures(principal.account().id()));
        }
    }

    private Change change(String why) {
        return new Change(clock.instant(), "log-in", why);
    }
}
