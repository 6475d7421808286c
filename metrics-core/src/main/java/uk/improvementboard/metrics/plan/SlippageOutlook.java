package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.forecast.ChanceInWords;
import uk.improvementboard.metrics.measure.Wording;

/**
 * What the record of an owner and of the whole plan makes likely for the next promised date (the outside view of Kahneman and Tversky:
 * how such promises were kept before says more than how the work looks from within). The owner's share of kept dates is drawn towards
 * the plan's by {@value #PLAN_WEIGHT} dates, so that one late report does not condemn.
 *
 * @param owner dates promised by the organisation that answers for the action
 * @param plan dates promised in the whole plan
 */
public record SlippageOutlook(SlippageRecord owner, SlippageRecord plan) {
    private static final int PLAN_WEIGHT = 4;
    private static final int FEWEST = 5;

    static SlippageOutlook of(Action action, Plan plan, LocalDate asAt) {
        return new SlippageOutlook(
            SlippageRecord.of(
                deliverables(
                    plan
                        .actions()
                        .stream()
                        .filter(other -> other.owner().equals(action.owner()))
                        .toList()
                ),
                asAt
            ),
            SlippageRecord.of(deliverables(plan.actions()), asAt)
        );
    }

    private static List<ActionMilestone> deliverables(List<Action> actions) {
        return actions
            .stream()
            .flatMap(action -> action.milestones().stream())
            .toList();
    }

    /** {@return the chance that a date promised now is kept, 0 to 1; empty while fewer than 5 dates of the plan show their result} */
    public OptionalDouble chanceKept() {
        if (plan.given() < FEWEST) {
            return OptionalDouble.empty();
        }
        var everywhere = (plan.kept() + 1.0) / (plan.given() + 2.0);
        return OptionalDouble.of((owner.kept() + PLAN_WEIGHT * everywhere) / (owner.given() + PLAN_WEIGHT));
    }

    /** {@return the outlook as part of a sentence: "about 1 in 3 that the next date is kept (3 of 8 by this owner so far)"} */
    public String words() {
        var chance = chanceKept();
        if (chance.isEmpty()) {
            return "too few promised dates have passed to say how the next ones will be kept";
        }
        var late = plan.monthsLate();
        return (
            ChanceInWords.of(chance.getAsDouble()) +
            " that the next date is kept (" +
            owner.kept() +
            " of " +
            owner.given() +
            " by this owner so far, " +
            plan.kept() +
            " of " +
            plan.given() +
            " in the whole plan" +
            (late.isPresent() ? "; typical delay " + Wording.counted(late.getAsInt(), "month") : "") +
            ")"
        );
    }
}
