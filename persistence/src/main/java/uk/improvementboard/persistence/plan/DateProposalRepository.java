package uk.improvementboard.persistence.plan;

import static uk.improvementboard.persistence.jooq.Tables.DATE_PROPOSAL;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.plan.DateProposal;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;

/** Dates that were asked for deliverables, and what the board said to each. */
@Repository
public class DateProposalRepository {

    private final DSLContext dsl;
    private final Versions versions;

    DateProposalRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** Saves a proposal, or the board's word on it. */
    public boolean save(DateProposal proposal) {
        var row = dsl.newRecord(DATE_PROPOSAL);
        row.setActionNumber(proposal.actionNumber());
        row.setMilestoneId(proposal.milestoneId());
        row.setDue(proposal.due());
        row.setWasDue(proposal.wasDue());
        row.setReason(proposal.reason());
        row.setProposedOn(proposal.proposedOn());
        row.setProposedBy(proposal.proposedBy());
        row.setState(
            proposal
                .decision()
                .map(word -> word.agreed() ? "AGREED" : "REFUSED")
                .orElse("PROPOSED")
        );
        proposal.decision().ifPresent(word -> {
            row.setDecidedOn(word.on());
            row.setDecidedBy(word.by());
            row.setDecidedWhy(word.why());
        });
        return versions.write(row);
    }

    /** {@return the proposals for an action's deliverables that wait for the board's word} */
    public List<DateProposal> open(String actionNumber, AsAt asAt) {
        return dsl
            .select(versions.columns(DATE_PROPOSAL))
            .from(DATE_PROPOSAL)
            .where(
                versions.asKnown(DATE_PROPOSAL, asAt),
                DATE_PROPOSAL.ACTION_NUMBER.eq(actionNumber),
                DATE_PROPOSAL.STATE.eq("PROPOSED")
            )
            .orderBy(DATE_PROPOSAL.MILESTONE_ID)
            .fetch(DateProposalRepository::proposal);
    }

    /** {@return every proposal of the plan that waits for the board's word, the longest waiting first} */
    public List<DateProposal> open(AsAt asAt) {
        return dsl
            .select(versions.columns(DATE_PROPOSAL))
            .from(DATE_PROPOSAL)
            .where(versions.asKnown(DATE_PROPOSAL, asAt), DATE_PROPOSAL.STATE.eq("PROPOSED"))
            .orderBy(DATE_PROPOSAL.PROPOSED_ON, DATE_PROPOSAL.ACTION_NUMBER, DATE_PROPOSAL.MILESTONE_ID)
            .fetch(DateProposalRepository::proposal);
    }

    /** {@return every proposal for an action's deliverables on which the board has spoken, the latest first} */
    public List<DateProposal> decided(String actionNumber, AsAt asAt) {
        return dsl
            .select(versions.columns(DATE_PROPOSAL))
            .from(DATE_PROPOSAL)
            .where(
                versions.knownBy(DATE_PROPOSAL, asAt),
                DATE_PROPOSAL.ACTION_NUMBER.eq(actionNumber),
                DATE_PROPOSAL.STATE.ne("PROPOSED")
            )
            .orderBy(DATE_PROPOSAL.KNOWN_FROM.desc(), DATE_PROPOSAL.MILESTONE_ID)
            .fetch(DateProposalRepository::proposal);
    }

    private static DateProposal proposal(Record row) {
        return new DateProposal(
            row.get(DATE_PROPOSAL.ACTION_NUMBER),
            row.get(DATE_PROPOSAL.MILESTONE_ID),
            row.get(DATE_PROPOSAL.DUE),
            row.get(DATE_PROPOSAL.WAS_DUE),
            row.get(DATE_PROPOSAL.REASON),
            row.get(DATE_PROPOSAL.PROPOSED_ON),
            row.get(DATE_PROPOSAL.PROPOSED_BY),
            Optional.ofNullable(row.get(DATE_PROPOSAL.DECIDED_ON)).map(on ->
                new DateProposal.Decision(
                    row.get(DATE_PROPOSAL.STATE).equals("AGREED"),
                    on,
                    row.get(DATE_PROPOSAL.DECIDED_BY),
                    row.get(DATE_PROPOSAL.DECIDED_WHY)
                )
            )
        );
    }
}
