package uk.improvementboard.board.challenge;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.pack.ChallengePages.Names;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.plan.PlanRepository;

/** Names everything that a challenge or an entry of the minutes can be about. Must be called within the partnership's transaction. */
@Component
public class ChallengeNames {

    private final MeasureRepository measures;
    private final PlanRepository plans;
    private final PartnershipRepository partnerships;

    ChallengeNames(MeasureRepository measures, PlanRepository plans, PartnershipRepository partnerships) {
        this.measures = measures;
        this.plans = plans;
        this.partnerships = partnerships;
    }

    /** {@return the names as known on a day: priority actions and areas first, then measures, then actions} */
    public Names on(AsAt asAt) {
        var subjects = new LinkedHashMap<BoardSubject, String>();
        var plan = plans.plan(asAt);
        plan.ifPresent(it ->
            it.sections().forEach(section -> subjects.put(BoardSubject.section(section.code()), section.title()))
        );
        measures
            .withdrawn(asAt)
            .forEach(measure -> subjects.put(BoardSubject.measure(measure.code()), measure.name() + " (withdrawn)"));
        measures.all(asAt).forEach(measure -> subjects.put(BoardSubject.measure(measure.code()), measure.name()));
        plan.ifPresent(it ->
            it
                .actions()
                .forEach(action ->
                    subjects.put(
                        BoardSubject.action(action.number()),
                        "Action " + action.number() + ", " + action.title()
                    )
                )
        );
        return new Names(partnerships.shortNames(asAt), subjects);
    }
}
