package uk.improvementboard.board.mine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.board.reading.FigureDue;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.ActionReading;
import uk.improvementboard.metrics.plan.Contradiction;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;

/**
 * What falls to one organisation on a day.
 *
 * @param figures figures late or due soon, the longest due first
 * @param actions actions with something late, moved or due soon, the latest first
 * @param contradictions what does not fit together in the sections it answers for
 * @param measures all its measures, the worst rated first
 */
record Mine(
    LocalDate day,
    List<FigureDue> figures,
    List<ActionDue> actions,
    List<Contradiction> contradictions,
    List<MeasureReading> measures
) {
    /** Days ahead within which a deliverable is shown. */
    static final int DELIVERABLES_AHEAD = 60;
    /** Days ahead within which a figure is shown. */
    static final int FIGURES_AHEAD = 35;

    private static final List<Rag> WORST_FIRST = List.of(Rag.RED, Rag.AMBER, Rag.GREY, Rag.GREEN, Rag.BLUE);

    /**
     * An action to look at.
     *
     * @param deliverables those that are late, moved or due soon, by their day
     */
    record ActionDue(ActionReading reading, List<ActionMilestone> deliverables) {
        boolean overdue(LocalDate day) {
            return deliverables.stream().anyMatch(it -> it.stateOn(day) == MilestoneState.OVERDUE);
        }

        LocalDate first() {
            return deliverables.getFirst().dates().current();
        }
    }

    static Mine of(PlanReading plan, OrganisationCode who) {
        var day = plan.asAt();
        return new Mine(
            day,
            FigureDue.in(plan)
                .stream()
                .filter(figure -> figure.reading().measure().owners().contains(who))
                .filter(figure -> !figure.due().isAfter(day.plusDays(FIGURES_AHEAD)))
                .toList(),
            plan
                .sections()
                .stream()
                .flatMap(section -> section.actions().stream())
                .filter(action -> action.action().owner().equals(who))
                .map(action -> new ActionDue(action, toLookAt(action, day)))
                .filter(action -> !action.deliverables().isEmpty())
                .sorted(
                    Comparator.comparing((ActionDue action) -> !action.overdue(day)).thenComparing(ActionDue::first)
                )
                .toList(),
            plan
                .contradictions()
                .stream()
                .filter(found -> found.section().owners().contains(who))
                .toList(),
            plan
                .measures()
                .stream()
                .filter(reading -> reading.measure().owners().contains(who))
                .sorted(Comparator.comparingInt(reading -> WORST_FIRST.indexOf(reading.rating().rag())))
                .toList()
        );
    }

    private static List<ActionMilestone> toLookAt(ActionReading action, LocalDate day) {
        return action
            .action()
            .milestones()
            .stream()
            .filter(
                milestone ->
                    switch (milestone.stateOn(day)) {
                        case OVERDUE, SLIPPED -> true;
                        case ON_TIME -> !milestone.dates().current().isAfter(day.plusDays(DELIVERABLES_AHEAD));
                        case DONE, DONE_EVIDENCE_AWAITED -> false;
                    }
            )
            .sorted(Comparator.comparing(milestone -> milestone.dates().current()))
            .toList();
    }

    /** {@return what presses, in one sentence} */
    String summary() {
        var late = figures.stream().filter(FigureDue::late).count();
        var overdue = actions
            .stream()
            .filter(action -> action.overdue(day))
            .count();
        if (late == 0 && overdue == 0 && contradictions.isEmpty()) {
            return "Nothing is late.";
        }
        return (
            count(late, "figure", "figures") +
            " late, " +
            count(overdue, "action", "actions") +
            " with an overdue deliverable, " +
            count(contradictions.size(), "contradiction", "contradictions") +
            " to explain."
        );
    }

    private static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
