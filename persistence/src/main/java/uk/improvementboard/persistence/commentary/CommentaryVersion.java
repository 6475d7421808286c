package uk.improvementboard.persistence.commentary;

import java.time.YearMonth;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryText;

/**
 * What is to be saved of a subject for a month.
 *
 * @param onRecord whether it is put on record, or kept as a draft
 * @param by role that wrote it
 */
public record CommentaryVersion(
    BoardSubject subject,
    YearMonth month,
    CommentaryText text,
    boolean onRecord,
    String by
) {}
