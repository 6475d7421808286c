package uk.improvementboard.metrics.meeting;

import java.util.regex.Pattern;

/** The lasting code of an entry in the minutes, within its partnership: "e-0012". */
public record EntryCode(String value) implements Comparable<EntryCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    /** @throws IllegalArgumentException when the value has another shape */
    public EntryCode {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                "Code \"" + value + "\": use lower-case letters and digits joined by hyphens, at most 60 characters"
            );
        }
    }

    @Override
    public int compareTo(EntryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
