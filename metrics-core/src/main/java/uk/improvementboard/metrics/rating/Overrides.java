package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * The overrides that hold on the day of a reading. They are laid over computed ratings where these are shown, and nowhere else:
 * contradictions, hysteresis and the record of ratings rest on what was computed.
 *
 * @param inForce one for a subject at most, the first to end first
 */
public record Overrides(List<RatingOverride> inForce) {
    /** Orders and freezes the list. */
    public Overrides {
        inForce = inForce.stream().sorted(Comparator.comparing(RatingOverride::lastDay)).toList();
    }

    /** {@return a board on which nobody overrides anything} */
    public static Overrides none() {
        return new Overrides(List.of());
    }

    /** {@return the same as a reader may see them} */
    public Overrides seenBy(HandlingClass audience) {
        return new Overrides(
            inForce
                .stream()
                .map(it -> it.seenBy(audience))
                .toList()
        );
    }

    /** {@return what holds for a subject} */
    public Optional<RatingOverride> of(RatedSubject subject) {
        return inForce
            .stream()
            .filter(it -> it.subject().equals(subject))
            .findFirst();
    }

    /** {@return those in force now that will have ended when the board meets, or end so soon after that it should know} */
    public List<RatingOverride> endingBySoonAfter(LocalDate meeting) {
        return inForce
            .stream()
            .filter(it -> it.endsBySoonAfter(meeting))
            .toList();
    }
}
