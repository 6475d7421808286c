package uk.improvementboard.board.account;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;

/** Says for the present account where it wants its letters. Nobody else says so for it. */
@Service
class MailAddressService {

    static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");

    private final PartnershipTransactions transactions;
    private final AccountRepository accounts;
    private final Permits permits;
    private final Clock clock;

    MailAddressService(PartnershipTransactions transactions, AccountRepository accounts, Permits permits, Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return where letters go; empty where none do} */
    @PreAuthorize("isAuthenticated()")
    String present() {
        var id = permits.principal().orElseThrow().account().id();
        return transactions.readInstallation(() -> accounts.mailAddresses(List.of(id))).getOrDefault(id, "");
    }

    /**
     * Says where letters go from now on.
     *
     * @param address empty for nowhere
     * @throws IllegalArgumentException in words for the person, when it is none or the account is one that everybody can use
     */
    @PreAuthorize("isAuthenticated()")
    void change(String address) {
        var account = permits.principal().orElseThrow().account();
        if (account.demonstration()) {
            throw new IllegalArgumentException("Everybody can log in as this account, so it gets no letters");
        }
        if (!address.isEmpty() && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
            throw new IllegalArgumentException("Enter an address like name@example.org, or leave it empty");
        }
        transactions.writeInstallation(
            new Change(clock.instant(), account.displayName(), "Address for letters changed by the account itself"),
            () -> accounts.changeMailAddress(account.id(), address)
        );
    }
}
