package uk.improvementboard.metrics.commentary;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A version of what was written of a subject for a month.
 *
 * @param version number within subject and month, from 1
 * @param onRecord whether it was put on record; a draft is seen by those who write alone
 * @param by role that wrote it: "Council executive"
 * @param at from when it counts as known
 */
public record WrittenCommentary(
    BoardSubject subject,
    YearMonth month,
    int version,
    CommentaryText text,
    boolean onRecord,
    String by,
    Instant at
) {}
