package uk.improvementboard.metrics.rating;

import java.util.List;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.Trajectory;

/**
 * How long the end state has been held.
 *
 * @param held months held without a break up to the latest figure
 * @param of months to hold
 */
public record Sustained(State state, int held, int of) {
    /** How far sustained change has come. */
    public enum State {
        NO_END_STATE,
        NOT_YET,
        HELD,
        SUSTAINED,
        LOST,
    }

    static Sustained of(Measure measure, Trajectory trajectory, List<Observation> series) {
        return trajectory
            .endState()
            .map(end -> judge(measure, end, series))
            .orElse(new Sustained(State.NO_END_STATE, 0, 0));
    }

    /** A period without a settled figure neither counts nor breaks the run: absence of a figure is not failure. */
    private static Sustained judge(Measure measure, EndState end, List<Observation> series) {
        var months = Math.max(1, measure.frequency().months());
        var run = 0;
        var longest = 0;
        for (var observation : series) {
            var figure = observation.settled();
            if (figure.isPresent()) {
                run = measure.direction().reaches(figure.get().asDouble(), end.value()) ? run + months : 0;
                longest = Math.max(longest, run);
            }
        }
        if (run >= end.monthsToHold()) {
            return new Sustained(State.SUSTAINED, run, end.monthsToHold());
        }
        if (run > 0) {
            return new Sustained(State.HELD, run, end.monthsToHold());
        }
        return new Sustained(longest >= end.monthsToHold() ? State.LOST : State.NOT_YET, 0, end.monthsToHold());
    }

    /** {@return the facet as a rating: hollow until something is held} */
    public Rating rating() {
        return switch (state) {
            case NO_END_STATE -> new Rating(Rag.GREY, "No end state", "No long-term objective set");
            case NOT_YET -> new Rating(Rag.GREY, "Not yet", "The end state has not been reached");
            case HELD -> new Rating(
                Rag.AMBER,
                "Held " + held + " of " + of,
                "The end state has been held for " + months(held) + " of the " + of + " agreed"
            );
            case SUSTAINED -> new Rating(Rag.BLUE, "Sustained", "The end state has been held for " + months(held));
            case LOST -> new Rating(
                Rag.RED,
                "Lost",
                "The end state was held for " + of + " months or more and then lost"
            );
        };
    }

    private static String months(int count) {
        return count + (count == 1 ? " month" : " months");
    }
}
