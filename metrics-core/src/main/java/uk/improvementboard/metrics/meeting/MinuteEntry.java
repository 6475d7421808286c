package uk.improvementboard.metrics.meeting;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * One entry in the minutes of a meeting.
 *
 * @param subject the measure, priority action, area or action that it is about, if any
 * @param on the day on which it was recorded
 * @param by the office that recorded it
 */
public record MinuteEntry(
    EntryCode code,
    MeetingCode meeting,
    Optional<BoardSubject> subject,
    Minuted said,
    LocalDate on,
    String by,
    HandlingClass handling
) {
    /** @throws IllegalArgumentException when nobody recorded it */
    public MinuteEntry {
        if (by.isBlank()) {
            throw new IllegalArgumentException("An entry needs the office that recorded it");
        }
    }

    /** {@return the same entry, saying something else} */
    public MinuteEntry saying(Minuted other) {
        return new MinuteEntry(code, meeting, subject, other, on, by, handling);
    }
}
