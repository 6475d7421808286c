package uk.improvementboard.board.evidence;

import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.evidence.EvidenceService.Deliverable;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.plan.PlanRepository;

/** Whose an action is: an executive acts for those of the own organisation, the programme office for all. */
@Component
final class ActionOwners {

    private final PlanRepository plans;
    private final Permits permits;
    private final Clock clock;

    ActionOwners(PlanRepository plans, Permits permits, Clock clock) {
        this.plans = plans;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return the action as the plan has it today, within a transaction} */
    Action action(String number) {
        return plans
            .plan(new AsAt(BoardTime.dayOf(clock.instant())))
            .flatMap(plan -> plan.action(number))
            .orElseThrow(() -> new IllegalArgumentException("There is no such action in the plan any more."));
    }

    /** {@return the deliverable as the plan has it today, within a transaction} */
    ActionMilestone milestone(Deliverable where) {
        return action(where.action())
            .milestones()
            .stream()
            .filter(it -> it.id().equals(where.milestone()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no such deliverable any more."));
    }

    boolean mine(PartnershipId partnership, String number) {
        return permits.may(partnership, Permission.PLAN_EDIT) || ofOwner(partnership, action(number).owner());
    }

    private boolean ofOwner(PartnershipId partnership, OrganisationCode owner) {
        return permits
            .principal()
            .stream()
            .flatMap(user -> user.holdings().stream())
            .filter(held -> held.partnership().equals(partnership))
            .filter(held -> held.role().may(Permission.EVIDENCE_ADD))
            .anyMatch(held -> held.organisation().filter(owner::equals).isPresent());
    }

    /** @throws AccessDeniedException when the action belongs to another organisation */
    void require(PartnershipId partnership, String number) {
        if (!mine(partnership, number)) {
            throw new AccessDeniedException("The action belongs to another organisation");
        }
    }
}
