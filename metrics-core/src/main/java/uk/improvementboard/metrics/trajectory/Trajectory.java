package uk.improvementboard.metrics.trajectory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The promised way of a measure: from its baseline over dated milestones to an end state, beside what the law requires.
 *
 * @param baseline the time before the plan, if agreed
 * @param milestones by their present dates, earliest first
 * @param endState the long-term objective; empty means "No long-term objective set", which the board flags
 * @param standard what the law requires, where it does
 * @param tolerance how far short of the required value still counts as within tolerance, in the measure's unit, 0 or more
 */
public record Trajectory(
    Optional<Baseline> baseline,
    List<Milestone> milestones,
    Optional<EndState> endState,
    Optional<StatutoryStandard> standard,
    double tolerance
) {
    /** @throws IllegalArgumentException when the tolerance is negative */
    public Trajectory {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("Tolerance must be 0 or more, not " + tolerance);
        }
        milestones = milestones.stream().sorted(Comparator.comparing(Milestone::due)).toList();
    }

    /** {@return a measure for which nothing was promised} */
    public static Trajectory none() {
        return new Trajectory(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), 0);
    }

    /** {@return whether anything was promised, apart from what the law says} */
    public boolean promised() {
        return !milestones.isEmpty() || endState.isPresent();
    }

    /** {@return the first milestone due on or after a day} */
    public Optional<Milestone> nextMilestone(LocalDate day) {
        return milestones
            .stream()
            .filter(milestone -> !milestone.due().isBefore(day))
            .findFirst();
    }

    /** {@return the last milestone whose present date lies before a day} */
    public Optional<Milestone> lastDueBefore(LocalDate day) {
        return milestones
            .stream()
            .filter(milestone -> milestone.due().isBefore(day))
            .reduce((_, later) -> later);
    }

    /**
     * The value that the trajectory requires at a day: the straight line between the promised points at their present dates,
     * starting from the baseline's mean at the baseline's end. Before the first point nothing is required; after the last one
     * its value stays required.
     *
     * @param day the last day of the period in question
     * @param baselineMean mean of the baseline, where one is known
     * @return the required value in the measure's unit, unrounded; empty where nothing is required yet
     */
    public OptionalDouble requiredAt(LocalDate day, OptionalDouble baselineMean) {
        return PromisedPath.of(this, baselineMean).at(day);
    }
}
