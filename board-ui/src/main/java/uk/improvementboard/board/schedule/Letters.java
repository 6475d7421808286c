package uk.improvementboard.board.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.schedule.PostOffice.Words;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.RoleHolding;
import uk.improvementboard.persistence.account.RoleRepository;
import uk.improvementboard.persistence.letter.Letter;
import uk.improvementboard.persistence.letter.Letter.State;
import uk.improvementboard.persistence.letter.LetterRepository;

/**
 * Sends letters, each at most once. A letter is claimed in the ledger, sent, and then recorded as sent; where the mail server did not
 * take it, it is tried again after an hour. A claim of which nothing more is heard may have been sent, and is left alone.
 */
@Component
class Letters {

    private static final Duration BETWEEN_TRIES = Duration.ofHours(1);
    private static final String WHO = "Board calendar";
    private static final int LONGEST = 500;

    private final PartnershipTransactions transactions;
    private final RoleRepository roles;
    private final AccountRepository accounts;
    private final LetterRepository letters;
    private final PostOffice post;
    private final Clock clock;

    Letters(
        PartnershipTransactions transactions,
        RoleRepository roles,
        AccountRepository accounts,
        LetterRepository letters,
        PostOffice post,
        Clock clock
    ) {
        this.transactions = transactions;
        this.roles = roles;
        this.accounts = accounts;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Somebody who wants letters, in the role that reads most. */
    record Member(RoleHolding holding, String address) {}

    /** {@return the members of a partnership who have an address, and of whose roles one fits} */
    List<Member> members(PartnershipId partnership, Predicate<RoleHolding> fits) {
        var today = LocalDate.now(clock);
        Map<Long, RoleHolding> held = transactions
            .read(partnership, () -> roles.holders(today))
            .stream()
            .filter(fits)
            .collect(
                Collectors.toMap(RoleHolding::account, Function.identity(), (one, two) ->
                    Comparator.comparing((RoleHolding it) -> it.role().audience()).compare(one, two) <= 0 ? one : two
                )
            );
        var addresses = transactions.readInstallation(() -> accounts.mailAddresses(held.keySet()));
        return held
            .values()
            .stream()
            .filter(it -> addresses.containsKey(it.account()) && valid(it.account(), today))
            .map(it -> new Member(it, addresses.getOrDefault(it.account(), "")))
            .sorted(Comparator.comparing(it -> it.holding().account()))
            .toList();
    }

    private boolean valid(long account, LocalDate today) {
        return transactions
            .readInstallation(() -> accounts.find(account))
            .filter(it ->
                it
                    .to()
                    .filter(end -> !end.isAfter(today))
                    .isEmpty()
            )
            .isPresent();
    }

    /** {@return the letters of an occasion} */
    List<Letter> of(PartnershipId partnership, String occasion) {
        return transactions.read(partnership, () -> letters.of(occasion, new AsAt(LocalDate.now(clock))));
    }

    /** Sends a letter unless it was sent, is being sent, or failed a moment ago. */
    void send(PartnershipId partnership, String occasion, Member to, Words words) {
        var account = to.holding().account();
        var present = of(partnership, occasion)
            .stream()
            .filter(it -> it.account() == account)
            .findFirst();
        if (present.filter(it -> !again(it)).isPresent() || !claim(partnership, occasion, account, present)) {
            return;
        }
        try {
            post.send(to.address(), words);
        } catch (MailException refused) {
            record(partnership, occasion, account, State.FAILED, String.valueOf(refused.getMessage()));
            return;
        }
        record(partnership, occasion, account, State.SENT, "");
    }

    private boolean again(Letter letter) {
        return letter.state() == State.FAILED && !letter.at().plus(BETWEEN_TRIES).isAfter(clock.instant());
    }

    private boolean claim(PartnershipId partnership, String occasion, long account, Optional<Letter> present) {
        try {
            transactions.write(partnership, change("Letter about to be sent"), () ->
                letters.claim(occasion, account, present)
            );
            return true;
        } catch (OptimisticLockingFailureException elsewhere) {
            return false;
        }
    }

    private void record(PartnershipId partnership, String occasion, long account, State state, String words) {
        transactions.write(partnership, change("Letter handed to the mail server"), () ->
            letters.record(occasion, account, state, words.substring(0, Math.min(words.length(), LONGEST)))
        );
    }

    private Change change(String why) {
        return new Change(clock.instant(), WHO, why);
    }
}
