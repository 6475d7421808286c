package uk.improvementboard.board.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.illustrative.Exampleshire;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.pack.IssuedPack;

/**
 * Gives Exampleshire the board packs of its last year, each from what was known on its own day, so that the forecasts in them have
 * met the months since; and publishes the last ones, so that a newcomer sees what everybody may read. A real partnership gets
 * none: its first pack is the one that its chair issues.
 */
@Component
class DemonstrationPacks {

    private static final int MONTHS = 12;
    /** Enough for the page of the latest to say what changed since the one before. */
    private static final int PUBLISHED_MONTHS = 2;
    private static final String BY = "Independent chair (made up)";

    private final PackService packs;
    private final DemonstrationMeetings meetings;
    private final DemonstrationWaivers waivers;
    private final Clock clock;

    DemonstrationPacks(PackService packs, DemonstrationMeetings meetings, DemonstrationWaivers waivers, Clock clock) {
        this.packs = packs;
        this.meetings = meetings;
        this.waivers = waivers;
        this.clock = clock;
    }

    /**
     * Issues what is missing, oldest month first, because each pack also says how the forecasts before it did, and holds the meetings
     * between them, because a challenge keeps the figure of the pack before it.
     */
    void issue(PartnershipId exampleshire) {
        authorised(exampleshire, () -> {
            issue(exampleshire, HandlingClass.BOARD_ONLY, MONTHS);
            meetings.hold(exampleshire, LocalDate.now(clock));
            issue(exampleshire, HandlingClass.PUBLIC, PUBLISHED_MONTHS);
            return true;
        });
    }

    private void issue(PartnershipId exampleshire, HandlingClass audience, int most) {
        var present = packs
            .issued(exampleshire)
            .stream()
            .filter(pack -> pack.audience() == audience)
            .map(IssuedPack::month)
            .toList();
        months(most)
            .stream()
            .filter(month -> !present.contains(month))
            .forEach(month -> {
                meetings.hold(exampleshire, month.atEndOfMonth());
                waivers.waive(exampleshire, month);
                packs.issueInStory(exampleshire, month, audience, BY);
            });
    }

    private List<YearMonth> months(int most) {
        var last = Exampleshire.lastMonth();
        return IntStream.range(0, most)
            .mapToObj(index -> last.minusMonths(most - 1L - index))
            .filter(month -> month.atEndOfMonth().isBefore(LocalDate.now(clock)))
            .toList();
    }

    private static void authorised(PartnershipId partnership, Callable<Boolean> work) {
        var permissions = Set.of(Permission.BOARD_VIEW, Permission.PACK_FREEZE);
        try {
            CommandAuthority.of("demonstration", partnership, permissions).call(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("The packs of Exampleshire could not be issued", failed);
        }
    }
}
