package uk.improvementboard.metrics.experience;

import java.util.regex.Pattern;

/** The lasting code of an item of lived experience within its partnership: "e-2026-004". */
public record ExperienceCode(String value) implements Comparable<ExperienceCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    /** @throws IllegalArgumentException when the value has another shape */
    public ExperienceCode {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                "Code \"" + value + "\": use lower-case letters and digits joined by hyphens, at most 60 characters"
            );
        }
    }

    @Override
    public int compareTo(ExperienceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
