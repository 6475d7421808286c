package uk.improvementboard.metrics.exception;

import java.time.LocalDate;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * What the owner of something that is off track says of it: an exception page. It stays the same report, in later versions, until what
 * it is about has recovered; the next time is another report.
 *
 * @param number of the report on this subject, from 1
 * @param openedOn the day its first version was written
 * @param owner organisation that wrote it
 * @param cause why it is as it is
 * @param action what is being done
 * @param recovery the day by which it is to be back on track
 * @param support what is asked of the board; empty where nothing is
 * @param by role that wrote it
 * @param step how far it is
 * @param stepWords the question with which it was returned, or what shows the recovery; empty while it stands as written
 */
public record ExceptionReport(
    BoardSubject subject,
    int number,
    LocalDate openedOn,
    OrganisationCode owner,
    String cause,
    String action,
    LocalDate recovery,
    String support,
    HandlingClass handling,
    String by,
    Step step,
    String stepWords
) {
    /** Least characters of cause and action. */
    public static final int SHORTEST = 20;
    /** Most characters of each part. */
    public static final int LONGEST = 600;

    /** How far a report is. */
    public enum Step {
        /** It stands as written. */
        WRITTEN,
        /** The chair or the office gave it back with a question; it counts as missing until it is written anew. */
        RETURNED,
        /** What it is about has recovered. */
        RECOVERED,
    }

    /** @throws IllegalArgumentException in words for the person, when a part is too short, too long or points to a person */
    public ExceptionReport {
        require(number > 0, "Reports are numbered from 1");
        written("Cause", cause, SHORTEST);
        written("What is being done", action, SHORTEST);
        written("Support asked", support, 0);
        written("Question or proof of recovery", stepWords, step == Step.WRITTEN ? 0 : SHORTEST);
        require(
            !recovery.isBefore(openedOn),
            "The recovery date cannot lie before the day on which the page was opened"
        );
    }

    private static void written(String part, String words, int shortest) {
        var length = words.strip().length();
        require(
            length >= shortest && length <= LONGEST,
            part + ": write " + (shortest == 0 ? "at most " : shortest + " to ") + LONGEST + " characters"
        );
        PersonalData.in(words).ifPresent(found -> {
            throw new IllegalArgumentException(part + ": " + found);
        });
    }

    private static void require(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException(words);
        }
    }

    /** {@return whether it is closed} */
    public boolean recovered() {
        return step == Step.RECOVERED;
    }

    /** {@return the same report given back with a question} */
    public ExceptionReport returned(String question) {
        return at(Step.RETURNED, question);
    }

    /** {@return the same report closed, with what shows the recovery} */
    public ExceptionReport recovered(String proof) {
        return at(Step.RECOVERED, proof);
    }

    private ExceptionReport at(Step next, String words) {
        return new ExceptionReport(
            subject,
            number,
            openedOn,
            owner,
            cause,
            action,
            recovery,
            support,
            handling,
            by,
            next,
            words
        );
    }
}
