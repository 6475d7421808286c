package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;

/**
 * An override with how it ended, for the history: nothing that was once shown to a board disappears.
 *
 * @param ending how it ended before its last day; empty where it ran, or runs, its course
 */
public record OverrideSpell(RatingOverride override, Optional<Ending> ending) {
    /**
     * An end before time.
     *
     * @param withdrawn whether it was taken back; otherwise another override took its place
     */
    public record Ending(LocalDate on, boolean withdrawn) {}

    /** {@return the same as a reader may see it} */
    public OverrideSpell seenBy(HandlingClass audience) {
        return new OverrideSpell(override.seenBy(audience), ending);
    }

    /** {@return how it stands on a day: "In force", "Withdrawn on 3 March 2026"} */
    public String stateOn(LocalDate day) {
        return ending
            .map(it -> (it.withdrawn() ? "Withdrawn on " : "Replaced on ") + Wording.day(it.on()))
            .orElseGet(() -> override.holdsOn(day) ? "In force" : "Lapsed after " + Wording.day(override.lastDay()));
    }

    /** {@return whether it holds on a day} */
    public boolean holdsOn(LocalDate day) {
        return ending.isEmpty() && override.holdsOn(day);
    }
}
