package uk.improvementboard.board.account;

import java.time.Clock;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;

/** Lets everybody change the password of their own account, and of no other. */
@Service
public class PasswordService {

    private final PartnershipTransactions transactions;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Permits permits;
    private final Clock clock;

    PasswordService(
        PartnershipTransactions transactions,
        AccountRepository accounts,
        PasswordEncoder encoder,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.encoder = encoder;
        this.permits = permits;
        this.clock = clock;
    }

    /** What came of a wish to change the password. */
    enum Outcome {
        CHANGED,
        /** The present password was wrong. */
        WRONG_PASSWORD,
        /** Demonstration accounts keep theirs. */
        DEMONSTRATION,
    }

    /** @param wanted a password that {@link Passwords} accepts */
    @PreAuthorize("isAuthenticated()")
    Outcome change(String present, String wanted) {
        var id = permits.principal().orElseThrow().account().id();
        var account = transactions.readInstallation(() -> accounts.find(id)).orElseThrow();
        if (account.demonstration()) {
            return Outcome.DEMONSTRATION;
        }
        if (!encoder.matches(present, account.passwordHash())) {
            return Outcome.WRONG_PASSWORD;
        }
        if (Passwords.wrong(wanted, account.username()).isPresent()) {
            throw new IllegalArgumentException("The new password was not checked");
        }
        var hash = Objects.requireNonNull(encoder.encode(wanted));
        transactions.writeInstallation(
            new Change(clock.instant(), account.displayName(), "Password changed by the account itself"),
            () -> accounts.changePassword(id, hash)
        );
        return Outcome.CHANGED;
    }
}
