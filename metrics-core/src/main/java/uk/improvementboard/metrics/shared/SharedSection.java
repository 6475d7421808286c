package uk.improvementboard.metrics.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.ActionReading;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.metrics.plan.SectionReading;

/**
 * A priority action or area that several partners answer for, with what each does in it.
 *
 * @param parts of each owner, in the order in which the plan names them, then of others who own an action in it
 */
public record SharedSection(SectionReading reading, Map<OrganisationCode, Part> parts) {
    /** An overdue deliverable. */
    public record Overdue(Action action, ActionMilestone milestone) {
        /** {@return the day by which it was due} */
        public LocalDate due() {
            return milestone.dates().current();
        }
    }

    /**
     * What one organisation does.
     *
     * @param actions how many of the section's actions it owns
     * @param overdue their overdue deliverables, the longest overdue first
     */
    public record Part(int actions, List<Overdue> overdue) {
        /** Freezes the list. */
        public Part {
            overdue = List.copyOf(overdue);
        }
    }

    static SharedSection of(SectionReading reading, LocalDate day) {
        var organisations = new LinkedHashSet<>(reading.section().owners());
        reading.actions().forEach(it -> organisations.add(it.action().owner()));
        var parts = new LinkedHashMap<OrganisationCode, Part>();
        organisations.forEach(who -> parts.put(who, part(reading, who, day)));
        return new SharedSection(reading, parts);
    }

    private static Part part(SectionReading reading, OrganisationCode who, LocalDate day) {
        var own = reading
            .actions()
            .stream()
            .map(ActionReading::action)
            .filter(action -> action.owner().equals(who))
            .toList();
        return new Part(
            own.size(),
            own
                .stream()
                .flatMap(action ->
                    action
                        .milestones()
                        .stream()
                        .filter(it -> it.stateOn(day) == MilestoneState.OVERDUE)
                        .map(it -> new Overdue(action, it))
                )
                .sorted(Comparator.comparing(Overdue::due))
                .toList()
        );
    }
}
