package uk.improvementboard.persistence.founding;

import java.util.List;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.persistence.commentary.CommentaryVersion;
import uk.improvementboard.persistence.signoff.MeasureAgreement;
import uk.improvementboard.persistence.signoff.MeasureStatement;
import uk.improvementboard.persistence.signoff.SignOffStep;

/**
 * What the partners said of the figures, and who answered for them.
 *
 * @param steps of each figure in the order in which they were taken
 */
public record Accountability(
    List<Dated<CommentaryVersion>> commentary,
    List<Dated<SignOffStep>> steps,
    List<Dated<Waiver>> waivers,
    List<Dated<MeasureStatement>> statements,
    List<Dated<MeasureAgreement>> agreements
) {
    /** {@return nothing: nobody said or signed anything} */
    public static Accountability none() {
        return new Accountability(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
