package uk.improvementboard.metrics.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryMonth;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.OnRecord;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.Step;

/**
 * A measure that several partners own, with how far each is in signing its newest figure.
 *
 * @param signOff of the newest figure that needs signatures; empty where others publish the figures
 * @param parts of each owner
 * @param commentary on record of the newest figure
 * @param commentaryMissing whether the board requires commentary that is not on record
 * @param disagreement the newest that is open; empty where the partners do not disagree
 */
public record SharedMeasure(
    MeasureReading reading,
    Optional<SignOffReading> signOff,
    Map<OrganisationCode, Part> parts,
    Optional<WrittenCommentary> commentary,
    boolean commentaryMissing,
    Optional<Disagreement> disagreement
) {
    /** How far one owner is. */
    public enum Standing {
        SIGNED,
        AWAITED,
        LOST,
        /** The figure is not ready for signatures yet. */
        NOT_READY,
        /** Others publish the figure and answer for it. */
        NOT_NEEDED,
    }

    /**
     * One owner's part.
     *
     * @param since when it was signed, or since when it waits; empty where neither is known
     */
    public record Part(Standing standing, Optional<Instant> since) {}

    /** Freezes the parts. */
    public SharedMeasure {
        parts = Map.copyOf(parts);
    }

    /** @param missing commentary that the board requires and nobody put on record */
    static SharedMeasure of(MeasureReading reading, OnRecord onRecord, List<CommentaryNeed> missing) {
        var code = reading.measure().code();
        var subject = BoardSubject.measure(code);
        var newest = onRecord
            .signOffs()
            .stream()
            .filter(it -> it.measure().code().equals(code))
            .reduce((_, later) -> later);
        var parts = new TreeMap<OrganisationCode, Part>();
        reading
            .measure()
            .owners()
            .forEach(owner -> parts.put(owner, part(newest, owner)));
        return new SharedMeasure(
            reading,
            newest,
            parts,
            onRecord.commentaries().of(subject, CommentaryMonth.of(reading)),
            missing.stream().anyMatch(need -> need.subject().equals(subject)),
            onRecord
                .disagreements()
                .stream()
                .filter(it -> it.measure().equals(code) && it.open())
                .reduce((one, other) -> other.month().isBefore(one.month()) ? one : other)
        );
    }

    private static Part part(Optional<SignOffReading> signOff, OrganisationCode owner) {
        return signOff.map(it -> part(it, owner)).orElse(new Part(Standing.NOT_NEEDED, Optional.empty()));
    }

    private static Part part(SignOffReading signOff, OrganisationCode owner) {
        return switch (signOff.state()) {
            case SignOff.Signed signed -> signed(signed.signatures(), owner).orElseGet(() -> waiting(signOff, owner));
            case SignOff.PartlySigned partly -> signed(partly.signatures(), owner).orElseGet(() ->
                waiting(signOff, owner)
            );
            case SignOff.Lost lost -> signed(lost.held(), owner).orElseGet(() -> lost(lost, signOff, owner));
            case SignOff.Draft _, SignOff.Submitted _, SignOff.DataChecked _, SignOff.Returned _ -> waiting(
                signOff,
                owner
            );
        };
    }

    private static Optional<Part> signed(List<Step> signatures, OrganisationCode owner) {
        return signatures
            .stream()
            .filter(it -> it.actor().organisation().filter(owner::equals).isPresent())
            .map(it -> new Part(Standing.SIGNED, Optional.of(it.at())))
            .findFirst();
    }

    private static Part lost(SignOff.Lost lost, SignOffReading signOff, OrganisationCode owner) {
        return signed(lost.lost(), owner)
            .map(_ -> new Part(Standing.LOST, signOff.since()))
            .orElseGet(() -> waiting(signOff, owner));
    }

    private static Part waiting(SignOffReading signOff, OrganisationCode owner) {
        return signOff.awaits(owner)
            ? new Part(Standing.AWAITED, signOff.since())
            : new Part(Standing.NOT_READY, Optional.empty());
    }
}
