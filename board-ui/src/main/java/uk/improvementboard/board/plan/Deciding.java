package uk.improvementboard.board.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.evidence.DateService;
import uk.improvementboard.board.evidence.EvidenceService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.persistence.account.Permission;

/** What the present user may do on the page of an action. On a past day nothing: only today's plan can be changed. */
@Component
final class Deciding {

    private final EvidenceService evidence;
    private final DateService dates;
    private final Permits permits;
    private final Clock clock;

    Deciding(EvidenceService evidence, DateService dates, Permits permits, Clock clock) {
        this.evidence = evidence;
        this.dates = dates;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * What is offered.
     *
     * @param handIn hand in evidence, take it back, close the deliverable
     * @param accept accept evidence or send it back
     * @param propose ask for another date
     * @param agree agree to another date or refuse it
     */
    record May(
        EvidenceService evidence,
        DateService dates,
        LocalDate today,
        boolean handIn,
        boolean accept,
        boolean propose,
        boolean agree
    ) {}

    May may(BoardPlace place, Action action) {
        var today = LocalDate.now(clock);
        var partnership = place.partnership().id();
        var now = place.asAt().day().equals(today);
        var mine =
            now && permits.may(partnership, Permission.EVIDENCE_ADD) && evidence.mayAdd(partnership, action.number());
        return new May(
            evidence,
            dates,
            today,
            mine,
            now && permits.may(partnership, Permission.EVIDENCE_ACCEPT),
            mine && permits.may(partnership, Permission.DATE_PROPOSE),
            now && permits.may(partnership, Permission.DATE_AGREE)
        );
    }
}
