package uk.improvementboard.metrics.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.measure.Wording;

/** The lasting code of a meeting: the day for which it was first called, and a number where there are several: "2026-11-04-2". */
public record MeetingCode(String value) implements Comparable<MeetingCode> {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(-[2-9])?");
    private static final int DAY_LENGTH = 10;

    /** @throws IllegalArgumentException when the value has another shape */
    public MeetingCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A meeting is named by its day, like 2026-11-04, not \"" + value + "\"");
        }
    }

    /** {@return the code that a text is, if it is one} */
    public static Optional<MeetingCode> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new MeetingCode(text)) : Optional.empty();
    }

    /** {@return the code of the first meeting called for a day} */
    public static MeetingCode of(LocalDate on) {
        return new MeetingCode(on.toString());
    }

    /**
     * {@return the code of a further meeting called for a day}
     *
     * @param number 2 to 9
     */
    public static MeetingCode of(LocalDate on, int number) {
        return new MeetingCode(on + "-" + number);
    }

    /** {@return the meeting's day in words, such as "7 October 2026", with its number where it is not the first of the day} */
    public String words() {
        var day = Wording.day(LocalDate.parse(value.substring(0, DAY_LENGTH)));
        return value.length() == DAY_LENGTH ? day : day + ", meeting " + value.substring(DAY_LENGTH + 1);
    }

    @Override
    public int compareTo(MeetingCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
