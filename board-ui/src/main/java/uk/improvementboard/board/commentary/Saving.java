package uk.improvementboard.board.commentary;

import java.util.List;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.commentary.WrittenCommentary;

/** What came of saving a text. */
sealed interface Saving {
    /**
     * The text is kept.
     *
     * @param version its number, over which the next one is saved
     */
    record Saved(int version) implements Saving {}

    /** Nothing is kept: the text holds what may not be kept, or lacks what goes on record. */
    record Refused(List<CommentaryText.Problem> problems) implements Saving {}

    /**
     * Somebody else saved in between; nothing of theirs is overwritten.
     *
     * @param theirs what they saved
     */
    record Overtaken(WrittenCommentary theirs) implements Saving {}
}
