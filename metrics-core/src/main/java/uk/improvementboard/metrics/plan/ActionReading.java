package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;

/**
 * An action read on a day: how its dated deliverables stand, and what the record of its owner makes likely.
 *
 * @param delivery blue only when the board has accepted the evidence of every deliverable
 * @param slippage how dates promised by this owner and in this plan were kept
 */
public record ActionReading(Action action, Rating delivery, SlippageOutlook slippage) {
    static ActionReading of(Action action, Plan plan, LocalDate asAt) {
        var slippage = SlippageOutlook.of(action, plan, asAt);
        return new ActionReading(action, rate(action.milestones(), asAt, slippage), slippage);
    }

    private static Rating rate(List<ActionMilestone> milestones, LocalDate asAt, SlippageOutlook slippage) {
        if (milestones.isEmpty()) {
            return Rating.none("No dated deliverable");
        }
        var overdue = in(MilestoneState.OVERDUE, milestones, asAt);
        var slipped = in(MilestoneState.SLIPPED, milestones, asAt);
        var done = in(MilestoneState.DONE, milestones, asAt).size();
        var awaited = in(MilestoneState.DONE_EVIDENCE_AWAITED, milestones, asAt).size();
        if (!overdue.isEmpty()) {
            var reason = of(overdue, milestones) + " overdue, " + longest(overdue, asAt) + moves(overdue);
            return new Rating(Rag.RED, "Overdue", ahead(reason, slippage));
        }
        if (!slipped.isEmpty()) {
            var reason = of(slipped, milestones) + " moved to a later date" + moves(slipped);
            return new Rating(Rag.AMBER, "Slipped", ahead(reason, slippage));
        }
        if (done == milestones.size()) {
            return new Rating(Rag.BLUE, "Complete", "All done and the evidence accepted by the board");
        }
        if (done + awaited == milestones.size()) {
            return new Rating(
                Rag.GREEN,
                "Done, evidence awaited",
                "All done; the board has not accepted all the evidence"
            );
        }
        var reason = done + awaited + " of " + Wording.counted(milestones.size(), "deliverable") + " done, none late";
        return Rating.of(Rag.GREEN, ahead(reason, slippage));
    }

    private static String ahead(String reason, SlippageOutlook slippage) {
        return reason + "; " + slippage.words();
    }

    private static List<ActionMilestone> in(MilestoneState state, List<ActionMilestone> milestones, LocalDate asAt) {
        return milestones
            .stream()
            .filter(milestone -> milestone.stateOn(asAt) == state)
            .toList();
    }

    private static String of(List<ActionMilestone> some, List<ActionMilestone> all) {
        return some.size() + " of " + Wording.counted(all.size(), "deliverable");
    }

    private static String longest(List<ActionMilestone> overdue, LocalDate asAt) {
        var months = overdue
            .stream()
            .mapToLong(milestone -> ChronoUnit.MONTHS.between(milestone.dates().current(), asAt))
            .max()
            .orElse(0);
        var size = months == 0 ? "less than a month" : Wording.counted(months, "month");
        return overdue.size() == 1 ? "by " + size : "the oldest by " + size;
    }

    private static String moves(List<ActionMilestone> milestones) {
        var moves = milestones
            .stream()
            .mapToInt(milestone -> milestone.dates().timesMoved())
            .sum();
        var furthest = milestones
            .stream()
            .mapToInt(milestone -> milestone.dates().monthsMoved())
            .max()
            .orElse(0);
        if (moves == 0) {
            return "";
        }
        var often = moves == 1 ? "moved once" : moves == 2 ? "moved twice" : "moved " + moves + " times";
        return ", " + often + ", " + (milestones.size() == 1 ? "" : "up to ") + Wording.counted(furthest, "month");
    }
}
