package uk.improvementboard.board.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.schedule.PostOffice.Words;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.pack.IssuedPack;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.partnership.PartnershipName;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Writes to the members of a board that a pack was issued: to each of the pack for their own class, by link. */
@Component
class PackLetters {

    /** How long after its issue a pack is still news. */
    private static final Duration NEWS = Duration.ofDays(7);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final ScheduleSettings settings;
    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final PackRepository packs;
    private final Letters letters;
    private final PostOffice post;
    private final Clock clock;

    PackLetters(
        ScheduleSettings settings,
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        PackRepository packs,
        Letters letters,
        PostOffice post,
        Clock clock
    ) {
        this.settings = settings;
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.packs = packs;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Sends what was not sent yet. */
    void run() {
        if (!post.open()) {
            return;
        }
        transactions
            .readInstallation(partnerships::list)
            .stream()
            .filter(it -> settings.on(it.slug()))
            .forEach(partnership -> news(partnership).forEach(pack -> send(partnership, pack)));
    }

    private List<IssuedPack> news(PartnershipName partnership) {
        var from = clock.instant().minus(NEWS);
        return transactions
            .read(partnership.id(), () -> packs.list(HandlingClass.BOARD_ONLY))
            .stream()
            .filter(pack -> pack.issuedAt().isAfter(from) && !pack.issuedAt().isAfter(clock.instant()))
            .toList();
    }

    static String occasion(IssuedPack pack) {
        return "pack " + pack.id();
    }

    private void send(PartnershipName partnership, IssuedPack pack) {
        letters
            .members(partnership.id(), it -> it.role().may(Permission.BOARD_VIEW))
            .stream()
            .filter(it -> it.holding().role().audience() == pack.audience())
            .forEach(member -> letters.send(partnership.id(), occasion(pack), member, words(partnership, pack)));
    }

    private Words words(PartnershipName partnership, IssuedPack pack) {
        var month = MONTH.format(pack.month());
        var place = settings.address() + "/" + partnership.slug();
        return new Words(
            "Board pack of " + month + ", " + partnership.name(),
            "The pack of " +
                month +
                " (" +
                pack.audience().words().toLowerCase(Locale.UK) +
                ") was issued. It will not change.\n\nRead it as a web page, or as PDF; you are asked to log in:\n" +
                place +
                "/packs/issued/" +
                pack.id() +
                ".html\n" +
                place +
                "/packs/issued/" +
                pack.id() +
                ".pdf\n\nAll packs: " +
                place +
                "/packs\n\nPack " +
                pack.id() +
                ", SHA-256 " +
                pack.sha256() +
                ".\nTo get no more letters, take your address out: " +
                place +
                "/account\n"
        );
    }
}
