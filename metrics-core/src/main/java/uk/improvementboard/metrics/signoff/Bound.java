package uk.improvementboard.metrics.signoff;

import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.measure.Observation;

/**
 * What is or was signed: a figure and the commentary on record with it.
 *
 * @param commentary version of the commentary; 0 where there was none
 */
public record Bound(FigureVersion figure, int commentary) {
    /** {@return a figure with the commentary on record, if any} */
    public static Bound of(FigureVersion figure, Optional<WrittenCommentary> commentary) {
        return new Bound(figure, commentary.map(WrittenCommentary::version).orElse(0));
    }

    /** {@return the same with the figure as an audience may see it} */
    Bound seenThrough(UnaryOperator<Observation> disclosure) {
        return new Bound(
            new FigureVersion(
                disclosure.apply(figure.observation()),
                figure.version(),
                figure.knownFrom(),
                figure.recordedAt()
            ),
            commentary
        );
    }

    /** {@return whether figure and commentary are the very same versions} */
    public boolean sameAs(Bound other) {
        return figure.sameAs(other.figure) && commentary == other.commentary;
    }
}
