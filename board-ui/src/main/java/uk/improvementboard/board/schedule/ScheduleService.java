package uk.improvementboard.board.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.letter.Letter;
import uk.improvementboard.persistence.letter.Letter.State;
import uk.improvementboard.persistence.letter.LetterRepository;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.returns.CycleRepository;
import uk.improvementboard.persistence.schedule.ScheduledIssue;
import uk.improvementboard.persistence.schedule.ScheduledIssueRepository;

/** Says what happens to packs by itself, what was done and what failed. */
@Service
class ScheduleService {

    private static final int LATEST = 6;

    private final ScheduleSettings settings;
    private final PartnershipTransactions transactions;
    private final CycleRepository cycles;
    private final ScheduledIssueRepository issues;
    private final PackRepository packs;
    private final LetterRepository letters;
    private final PostOffice post;

    ScheduleService(
        ScheduleSettings settings,
        PartnershipTransactions transactions,
        CycleRepository cycles,
        ScheduledIssueRepository issues,
        PackRepository packs,
        LetterRepository letters,
        PostOffice post
    ) {
        this.settings = settings;
        this.transactions = transactions;
        this.cycles = cycles;
        this.issues = issues;
        this.packs = packs;
        this.letters = letters;
        this.post = post;
    }

    /**
     * What happens by itself.
     *
     * @param on whether packs are issued by the calendar at all
     * @param letters whether letters are sent
     * @param next the return whose pack is issued next
     */
    record Progress(
        boolean on,
        boolean letters,
        Optional<ReturnCycle> next,
        List<Recorded<ScheduledIssue>> issues,
        List<Sent> sent
    ) {}

    /**
     * The letters about one pack.
     *
     * @param unknown those of which it is not known whether they were sent
     * @param trouble why the last that failed did
     */
    record Sent(String packId, long sent, long waiting, long unknown, String trouble) {
        private static Sent of(String packId, List<Letter> letters) {
            return new Sent(
                packId,
                count(letters, State.SENT),
                count(letters, State.FAILED),
                count(letters, State.CLAIMED),
                letters
                    .stream()
                    .map(Letter::words)
                    .filter(it -> !it.isEmpty())
                    .reduce("", (_, later) -> later)
            );
        }

        private static long count(List<Letter> letters, State state) {
            return letters
                .stream()
                .filter(it -> it.state() == state)
                .count();
        }
    }

    /** {@return what is planned and what was done, as known on a day} */
    @PreAuthorize("@permits.may(#partnership, 'PACK_PREPARE') or @permits.may(#partnership, 'PACK_FREEZE')")
    Progress progress(PartnershipId partnership, String slug, AsAt asAt) {
        return transactions.read(partnership, () ->
            new Progress(
                settings.on(slug),
                settings.on(slug) && post.open(),
                next(asAt.day(), asAt),
                issues.all(asAt).stream().limit(LATEST).toList(),
                sent(asAt)
            )
        );
    }

    private Optional<ReturnCycle> next(LocalDate day, AsAt asAt) {
        return cycles
            .all(asAt)
            .stream()
            .filter(cycle -> !cycle.dates().issue().isBefore(day))
            .findFirst();
    }

    private List<Sent> sent(AsAt asAt) {
        var sent = new ArrayList<Sent>();
        packs
            .list(HandlingClass.BOARD_ONLY)
            .stream()
            .limit(LATEST)
            .forEach(pack -> {
                var about = letters.of(PackLetters.occasion(pack), asAt);
                if (!about.isEmpty()) {
                    sent.add(Sent.of(pack.id(), about));
                }
            });
        return List.copyOf(sent);
    }
}
