package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.Overrides;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Kind;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.metrics.rating.RatingOverride;

/** What a board must know about ratings that a person set. */
public final class OverrideNotes {

    private OverrideNotes() {}

    /** {@return the summary, which counts computed ratings, with what stands beside them} */
    static String summary(String computed, Overrides overrides) {
        return (
            computed +
            setByHand(overrides)
                .map(words -> " These are the computed ratings; " + words + ".")
                .orElse("")
        );
    }

    /** {@return how many ratings people set, without full stop; empty where nobody set one} */
    public static Optional<String> setByHand(Overrides overrides) {
        var count = overrides.inForce().size();
        return count == 0
            ? Optional.empty()
            : Optional.of(
                  Wording.counted(count, "rating") + (count == 1 ? " is" : " are") + " set by hand and marked so"
              );
    }

    /** {@return a note for each override that is about to end, without which its end would surprise} */
    static List<String> lapsing(PlanReading reading, Overrides overrides) {
        return overrides
            .endingBySoonAfter(reading.asAt())
            .stream()
            .flatMap(override -> note(reading, override).stream())
            .toList();
    }

    private static Optional<String> note(PlanReading reading, RatingOverride override) {
        return computed(reading, override.subject()).map(
            rating ->
                "The rating of " +
                name(reading, override.subject()) +
                ", set by " +
                override.setter() +
                ", lapses after " +
                Dates.day(override.lastDay()) +
                ": the computed one then stands alone, now " +
                Wording.lowerFirst(Tag.of(rating).inWords()) +
                "."
        );
    }

    private static Optional<Rating> computed(PlanReading reading, RatedSubject subject) {
        return subject.kind() == Kind.MEASURE
            ? reading.measure(new MeasureCode(subject.subject())).map(it -> it.rating())
            : reading.section(new SectionCode(subject.subject())).map(it -> it.rating(subject.facet()));
    }

    static String name(PlanReading reading, RatedSubject subject) {
        return subject.kind() == Kind.MEASURE
            ? reading
                  .measure(new MeasureCode(subject.subject()))
                  .map(it -> it.measure().name())
                  .orElse(subject.subject())
            : reading
                  .section(new SectionCode(subject.subject()))
                  .map(it -> it.section().title())
                  .orElse(subject.subject()) +
                  " (" +
                  subject.facet().words() +
                  ")";
    }
}
