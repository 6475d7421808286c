package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.trajectory.Trajectory;

/**
 * A value promised for a day: a milestone or the end state.
 *
 * @param name "milestone" or "end state", for sentences
 */
public record Promise(String name, double value, LocalDate due) {
    /** {@return the first promise due on or after a day} */
    static Optional<Promise> next(Trajectory trajectory, LocalDate day) {
        return trajectory
            .nextMilestone(day)
            .map(milestone -> new Promise("milestone", milestone.value(), milestone.due()))
            .or(() -> endState(trajectory).filter(promise -> !promise.due().isBefore(day)));
    }

    /** {@return the promise in a sentence: there are several milestones and one end state} */
    public String inFull() {
        return name.equals("milestone") ? "the next milestone" : "the " + name;
    }

    /** {@return the latest promise that fell due before a day} */
    static Optional<Promise> last(Trajectory trajectory, LocalDate day) {
        return endState(trajectory)
            .filter(promise -> promise.due().isBefore(day))
            .or(() ->
                trajectory
                    .lastDueBefore(day)
                    .map(milestone -> new Promise("milestone", milestone.value(), milestone.due()))
            );
    }

    static Optional<Promise> endState(Trajectory trajectory) {
        return trajectory.endState().map(end -> new Promise("end state", end.value(), end.due()));
    }
}
