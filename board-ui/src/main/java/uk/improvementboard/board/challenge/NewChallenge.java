package uk.improvementboard.board.challenge;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * A challenge that is to be raised; the figure as shown is added when it is.
 *
 * @param subject what it is about
 * @param to the organisation that must answer
 * @param office within it; empty where any may answer
 * @param due by when
 * @param meeting code of the meeting at which it is raised; empty between meetings
 */
public record NewChallenge(
    BoardSubject subject,
    String words,
    OrganisationCode to,
    String office,
    LocalDate due,
    HandlingClass handling,
    Optional<String> meeting
) {
    /** Days that those who are challenged have, unless told otherwise. */
    public static final int USUAL_DAYS = 14;
}
