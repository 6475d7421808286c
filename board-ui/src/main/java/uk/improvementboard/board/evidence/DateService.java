package uk.improvementboard.board.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.evidence.EvidenceService.Deliverable;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.DateProposal;
import uk.improvementboard.metrics.plan.ProgressUpdate;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.DateProposalRepository;
import uk.improvementboard.persistence.plan.PlanRepository;

/** Dates of deliverables: the owner's executive asks for another, the chair agrees or refuses, and every date stays in view. */
@Service
public class DateService {

    private final PartnershipTransactions transactions;
    private final PlanRepository plans;
    private final DateProposalRepository proposals;
    private final ActionOwners owners;
    private final Permits permits;
    private final Clock clock;

    DateService(
        PartnershipTransactions transactions,
        PlanRepository plans,
        DateProposalRepository proposals,
        ActionOwners owners,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.plans = plans;
        this.proposals = proposals;
        this.owners = owners;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * What was said on an action besides its terms.
     *
     * @param open proposals that wait for the board
     * @param decided proposals on which the board has spoken, latest first
     * @param progress all that its lead said, latest first
     */
    public record Said(List<DateProposal> open, List<DateProposal> decided, List<ProgressUpdate> progress) {}

    /** {@return what was known to be said on an action by a day, as the present user may read it: asking for dates is the board's} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Said said(PartnershipId partnership, String action, AsAt asAt) {
        var audience = permits.audience(partnership);
        return transactions.read(partnership, () -> {
            var progress = plans
                .progress(action, asAt)
                .stream()
                .map(it -> it.seenBy(audience))
                .toList();
            return audience == HandlingClass.BOARD_ONLY
                ? new Said(proposals.open(action, asAt), proposals.decided(action, asAt), progress)
                : new Said(List.of(), List.of(), progress);
        });
    }

    /** {@return dates asked for that wait for the board's word, as the present user may read them: asking for dates is the board's} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public List<DateProposal> open(PartnershipId partnership, AsAt asAt) {
        return permits.audience(partnership) == HandlingClass.BOARD_ONLY
            ? transactions.read(partnership, () -> proposals.open(asAt))
            : List.of();
    }

    /**
     * {@return dates asked for that wait for the board's word, as packs need them: none but the board's own names them}
     *
     * @param audience a class that the present user may read
     */
    @PreAuthorize("@permits.mayPack(#partnership, #audience)")
    public List<DateProposal> openFor(PartnershipId partnership, AsAt asAt, HandlingClass audience) {
        return audience == HandlingClass.BOARD_ONLY
            ? transactions.read(partnership, () -> proposals.open(asAt))
            : List.of();
    }

    /**
     * Asks for another date.
     *
     * @throws IllegalArgumentException in words for the person, when the date or the reason does not do
     */
    @PreAuthorize("@permits.may(#partnership, 'DATE_PROPOSE')")
    public void propose(PartnershipId partnership, Deliverable where, LocalDate due, String reason) {
        Refusal.unless(!due.isBefore(today()), "The new date cannot lie in the past.");
        transactions.write(partnership, permits.change(partnership, "Date proposed: " + reason.strip()), () -> {
            owners.require(partnership, where.action());
            var milestone = owners.milestone(where);
            Refusal.unless(milestone.doneOn().isEmpty(), "The deliverable is delivered; its date stands.");
            Refusal.unless(
                open(where).isEmpty(),
                "A date is proposed already. The board must first agree or refuse it."
            );
            proposals.save(
                new DateProposal(
                    where.action(),
                    where.milestone(),
                    due,
                    milestone.dates().current(),
                    reason,
                    today(),
                    permits.actor(partnership),
                    Optional.empty()
                )
            );
        });
    }

    /**
     * Speaks for the board on the date that was asked for. Agreed, it becomes the date of the deliverable; those before stay in view.
     *
     * @throws IllegalArgumentException in words for the person, when nothing is asked for any more or no reason is given
     */
    @PreAuthorize("@permits.may(#partnership, 'DATE_AGREE')")
    public void decide(PartnershipId partnership, Deliverable where, boolean agreed, String why) {
        Refusal.unless(!why.isBlank(), "Say why the board " + (agreed ? "agrees." : "refuses."));
        var words = "Date " + (agreed ? "agreed: " : "refused: ") + why.strip();
        transactions.write(partnership, permits.change(partnership, words), () -> {
            var asked = open(where).orElseThrow(() ->
                new IllegalArgumentException("No date is proposed any more. Look at the deliverable again.")
            );
            var by = permits.actor(partnership);
            proposals.save(asked.decide(new DateProposal.Decision(agreed, today(), by, why.strip())));
            if (agreed) {
                move(where, asked, by);
            }
        });
    }

    private void move(Deliverable where, DateProposal asked, String by) {
        var milestone = owners.milestone(where);
        var date = new PromisedDate(
            asked.due(),
            today(),
            by,
            asked.reason(),
            "Proposed by " + asked.proposedBy() + ", agreed by " + by
        );
        plans.saveMilestone(
            new ActionMilestoneVersion(where.action(), where.milestone(), milestone.title(), date, milestone.doneOn())
        );
    }

    private Optional<DateProposal> open(Deliverable where) {
        return proposals
            .open(where.action(), new AsAt(today()))
            .stream()
            .filter(it -> it.milestoneId().equals(where.milestone()))
            .findFirst();
    }

    private LocalDate today() {
        return BoardTime.dayOf(clock.instant());
    }
}
