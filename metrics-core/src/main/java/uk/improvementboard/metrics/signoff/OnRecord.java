package uk.improvementboard.metrics.signoff;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.Commentaries;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;

/**
 * What the partners put on record beside the figures, as an audience may read it on a day.
 *
 * @param commentaries what may be read of it
 * @param signOffs of each figure that the partners bring themselves, oldest month first, with figures as the audience may see them
 * @param waivers those in force
 * @param disagreements open and ended ones
 */
public record OnRecord(
    HandlingClass audience,
    Commentaries commentaries,
    List<SignOffReading> signOffs,
    List<Waiver> waivers,
    List<Disagreement> disagreements
) {
    /** Orders and freezes the lists, and leaves out what the audience may not read. */
    public OnRecord {
        commentaries = commentaries.visibleTo(audience);
        signOffs = signOffs.stream().sorted(Comparator.comparing(SignOffReading::month)).toList();
        waivers = List.copyOf(waivers);
        var reader = audience;
        disagreements = disagreements
            .stream()
            .flatMap(it -> it.visibleTo(reader).stream())
            .toList();
    }

    /** {@return a board on which nobody wrote or signed anything} */
    public static OnRecord nothing(HandlingClass audience) {
        return new OnRecord(audience, Commentaries.none(), List.of(), List.of(), List.of());
    }

    /** {@return the sign-off of a measure's figure of a month, where it needs one} */
    public Optional<SignOffReading> signOff(MeasureCode measure, YearMonth month) {
        return signOffs
            .stream()
            .filter(it -> it.measure().code().equals(measure) && it.month().equals(month))
            .findFirst();
    }

    /** {@return the sign-offs of a measure for months before, latest first} */
    public List<SignOffReading> signOffsBefore(MeasureCode measure, YearMonth month) {
        return signOffs
            .stream()
            .filter(it -> it.measure().code().equals(measure) && it.month().isBefore(month))
            .toList()
            .reversed();
    }

    /** {@return the waiver of the sign-off of a measure's figure of a month} */
    public Optional<Waiver> waiver(MeasureCode measure, YearMonth month) {
        return waivers
            .stream()
            .filter(it -> it.covers(Requirement.SIGN_OFF, BoardSubject.measure(measure), month))
            .findFirst();
    }

    /** {@return the disagreement about a measure's figure of a month} */
    public Optional<Disagreement> disagreement(MeasureCode measure, YearMonth month) {
        return disagreements
            .stream()
            .filter(it -> it.measure().equals(measure) && it.month().equals(month))
            .findFirst();
    }
}
