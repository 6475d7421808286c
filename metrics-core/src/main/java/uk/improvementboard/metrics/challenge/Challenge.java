package uk.improvementboard.metrics.challenge;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * A challenge of the board, with what it is about and the figure as shown that day.
 *
 * @param subject the measure, priority action, area or action that it is about
 * @param words what is challenged, as put
 * @param to the organisation that must answer
 * @param office the office within it that must answer; empty where any may
 * @param raisedOn the day on which it was raised
 * @param by the office that raised it: "Independent chair"
 * @param meeting code of the meeting at which it was raised; empty between meetings
 * @param figure the figure as shown that day; empty where the subject had none
 * @param due by when it is to be answered
 */
public record Challenge(
    ChallengeCode code,
    BoardSubject subject,
    String words,
    OrganisationCode to,
    String office,
    LocalDate raisedOn,
    String by,
    Optional<String> meeting,
    Optional<FigureShown> figure,
    LocalDate due,
    HandlingClass handling
) {
    /** Most characters of the words. */
    public static final int LONGEST = 1000;

    /** Most characters of an office. */
    public static final int LONGEST_OFFICE = 200;

    /** @throws IllegalArgumentException in words for the person, when words are missing or the answer is due before the challenge */
    public Challenge {
        require(
            !words.isBlank() && words.length() <= LONGEST,
            "Say in at most 1000 characters what the board challenges"
        );
        require(office.length() <= LONGEST_OFFICE, "Name the office in at most 200 characters");
        require(!by.isBlank(), "A challenge needs the office that raised it");
        require(!due.isBefore(raisedOn), "The answer cannot be due before the challenge is raised");
    }

    /** {@return the figure, as far as an audience may see it} */
    public Optional<FigureShown> figureFor(HandlingClass audience) {
        return figure.filter(it -> it.handling().visibleTo(audience));
    }

    static void require(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException(words);
        }
    }
}
