package uk.improvementboard.metrics.plan;

import java.util.regex.Pattern;

/** The lasting code of a priority action or area for improvement within its partnership: "priority-1", "area-3". */
public record SectionCode(String value) implements Comparable<SectionCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when the value has another shape */
    public SectionCode {
        if (value.length() > 60 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                "Code \"" + value + "\": use lower-case letters and digits joined by hyphens, at most 60 characters"
            );
        }
    }

    @Override
    public int compareTo(SectionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
