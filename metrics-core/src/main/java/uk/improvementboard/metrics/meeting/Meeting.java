package uk.improvementboard.metrics.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A meeting of the board.
 *
 * @param on the day on which it meets
 * @param purpose what it is for: "Monthly board"
 * @param chair the office that chairs it
 * @param month the month whose return it reads, where it stands in the board's calendar; empty where it was called
 */
public record Meeting(MeetingCode code, LocalDate on, String purpose, String chair, Optional<YearMonth> month) {
    /** Most characters of the purpose and of the chair. */
    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException in words for the person, when purpose or chair are missing */
    public Meeting {
        if (purpose.isBlank() || purpose.length() > LONGEST) {
            throw new IllegalArgumentException("Say in at most 200 characters what the meeting is for");
        }
        if (chair.isBlank() || chair.length() > LONGEST) {
            throw new IllegalArgumentException("Name in at most 200 characters the office that chairs it");
        }
    }
}
