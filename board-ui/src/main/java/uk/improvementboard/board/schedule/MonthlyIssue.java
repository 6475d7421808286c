package uk.improvementboard.board.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.partnership.PartnershipName;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.returns.CycleRepository;
import uk.improvementboard.persistence.schedule.ScheduledIssue;
import uk.improvementboard.persistence.schedule.ScheduledIssueRepository;

/**
 * Issues the packs of the partnerships that ask for it, from the first working day after the sign-offs are due until the board meets. A
 * pack that somebody issued by hand since the board before is not issued again, and what is refused is tried again. Nothing is
 * published: that is the chair's.
 */
@Component
class MonthlyIssue {

    static final List<HandlingClass> AUDIENCES = List.of(HandlingClass.BOARD_ONLY, HandlingClass.PARTNERS);
    private static final Logger LOG = LoggerFactory.getLogger(MonthlyIssue.class);
    private static final String WHO = "Board calendar";
    private static final int LONGEST = 4000;

    private final ScheduleSettings settings;
    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final CycleRepository cycles;
    private final PackService packs;
    private final ScheduledIssueRepository issues;
    private final Clock clock;

    MonthlyIssue(
        ScheduleSettings settings,
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        CycleRepository cycles,
        PackService packs,
        ScheduledIssueRepository issues,
        Clock clock
    ) {
        this.settings = settings;
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.cycles = cycles;
        this.packs = packs;
        this.issues = issues;
        this.clock = clock;
    }

    /** Issues what is due on the present day. What happened before stays as it is. */
    void run() {
        transactions
            .readInstallation(partnerships::list)
            .stream()
            .filter(it -> settings.on(it.slug()))
            .map(PartnershipName::id)
            .forEach(this::run);
    }

    private void run(PartnershipId partnership) {
        var today = LocalDate.now(clock);
        var known = transactions.read(partnership, () -> cycles.all(new AsAt(today)));
        known
            .stream()
            .filter(cycle -> !today.isBefore(cycle.dates().issue()) && !cycle.past(today))
            .forEach(cycle ->
                AUDIENCES.forEach(audience -> issue(partnership, monthOf(cycle), audience, boardBefore(cycle, known)))
            );
    }

    /** The day of the board before a cycle's: two boards can fall to packs of one month, and each gets one. */
    private static Optional<LocalDate> boardBefore(ReturnCycle cycle, List<ReturnCycle> known) {
        return known
            .stream()
            .map(it -> it.dates().board())
            .filter(it -> it.isBefore(cycle.dates().board()))
            .max(Comparator.naturalOrder());
    }

    /** The month whose pack a cycle's board reads: that in which it is issued. */
    static YearMonth monthOf(ReturnCycle cycle) {
        return YearMonth.from(cycle.dates().issue());
    }

    private void issue(
        PartnershipId partnership,
        YearMonth month,
        HandlingClass audience,
        Optional<LocalDate> boardBefore
    ) {
        try {
            var issued = CommandAuthority.ofCalendar(
                WHO,
                partnership,
                Set.of(Permission.BOARD_VIEW, Permission.PACK_FREEZE)
            ).call(() -> unlessIssued(partnership, month, audience, boardBefore));
            if (!issued.isEmpty()) {
                record(partnership, new ScheduledIssue(month, audience, issued, ""));
            }
        } catch (IllegalArgumentException | IllegalStateException refused) {
            record(partnership, new ScheduledIssue(month, audience, "", words(refused)));
        } catch (Exception failed) {
            LOG.warn("The pack of {} for {} could not be issued; it is tried again", month, audience.words(), failed);
            record(
                partnership,
                new ScheduledIssue(month, audience, "", "It failed unexpectedly; the server's log says more")
            );
        }
    }

    /** The id of the pack that was issued; empty where there is one already that the board before did not meet over. */
    private String unlessIssued(
        PartnershipId partnership,
        YearMonth month,
        HandlingClass audience,
        Optional<LocalDate> boardBefore
    ) {
        var present = packs
            .issued(partnership)
            .stream()
            .filter(pack -> pack.month().equals(month) && pack.audience() == audience)
            .map(pack -> BoardTime.dayOf(pack.issuedAt()))
            .anyMatch(day -> boardBefore.map(day::isAfter).orElse(true));
        return present ? "" : packs.issue(partnership, month, audience).content().packId();
    }

    private void record(PartnershipId partnership, ScheduledIssue issue) {
        transactions.write(partnership, new Change(clock.instant(), WHO, "Issue by the board's calendar"), () ->
            issues.save(issue)
        );
    }

    private static String words(Exception refused) {
        var words = String.valueOf(refused.getMessage());
        return words.isBlank() ? "Refused" : words.substring(0, Math.min(words.length(), LONGEST));
    }
}
