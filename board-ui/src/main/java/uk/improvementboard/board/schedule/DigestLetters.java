package uk.improvementboard.board.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.mine.DigestDay;
import uk.improvementboard.board.mine.OverdueService;
import uk.improvementboard.board.schedule.PostOffice.Words;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.partnership.PartnershipName;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Writes once a week, early in it, to those who answer for an organisation what is overdue there; where nothing is, nothing is sent. */
@Component
class DigestLetters {

    private final ScheduleSettings settings;
    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final OverdueService overdue;
    private final Letters letters;
    private final PostOffice post;
    private final Clock clock;

    DigestLetters(
        ScheduleSettings settings,
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        OverdueService overdue,
        Letters letters,
        PostOffice post,
        Clock clock
    ) {
        this.settings = settings;
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.overdue = overdue;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Sends this week's letters that were not sent yet. */
    void run() {
        if (!post.open() || !DigestDay.on(LocalDate.now(clock))) {
            return;
        }
        transactions
            .readInstallation(partnerships::list)
            .stream()
            .filter(it -> settings.on(it.slug()))
            .forEach(this::run);
    }

    private void run(PartnershipName partnership) {
        var occasion = "overdue " + DigestDay.week(LocalDate.now(clock));
        var members = letters.members(
            partnership.id(),
            it -> it.role().may(Permission.MEASURE_SIGN_OFF) && it.organisation().isPresent()
        );
        members.forEach(member ->
            member
                .holding()
                .organisation()
                .map(it -> lines(partnership, it))
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> letters.send(partnership.id(), occasion, member, words(partnership, lines)))
        );
    }

    private List<String> lines(PartnershipName partnership, OrganisationCode organisation) {
        try {
            return CommandAuthority.ofCalendar("Board calendar", partnership.id(), Set.of(Permission.BOARD_VIEW)).call(
                () -> overdue.lines(partnership.id(), organisation, new AsAt(LocalDate.now(clock)))
            );
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("What is overdue could not be read", failed);
        }
    }

    private Words words(PartnershipName partnership, List<String> lines) {
        var place = settings.address() + "/" + partnership.slug();
        return new Words(
            "Overdue for the improvement board, " + partnership.name(),
            "Overdue in your organisation:\n\n- " +
                String.join("\n- ", lines) +
                "\n\nSee what and where; you are asked to log in:\n" +
                place +
                "/mine\n\nTo get no more letters, take your address out: " +
                place +
                "/account\n"
        );
    }
}
