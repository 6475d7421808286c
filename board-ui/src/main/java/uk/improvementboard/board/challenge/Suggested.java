package uk.improvementboard.board.challenge;

import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * What a form for a challenge begins with.
 *
 * @param words of the challenge; empty where none are suggested
 * @param meeting code of the meeting at which it is raised; empty between meetings
 */
public record Suggested(
    Optional<BoardSubject> subject,
    Optional<OrganisationCode> to,
    String words,
    Optional<String> meeting
) {
    /** {@return nothing} */
    public static Suggested nothing() {
        return new Suggested(Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    /** {@return a challenge about something, between meetings} */
    public static Suggested about(BoardSubject subject) {
        return new Suggested(Optional.of(subject), Optional.empty(), "", Optional.empty());
    }

    /** {@return a challenge raised at a meeting} */
    public static Suggested at(String meeting) {
        return new Suggested(Optional.empty(), Optional.empty(), "", Optional.of(meeting));
    }
}
