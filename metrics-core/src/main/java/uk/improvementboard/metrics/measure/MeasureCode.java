package uk.improvementboard.metrics.measure;

import java.util.regex.Pattern;

/**
 * The lasting code of a measure within its partnership: lower-case words joined by hyphens, at most 60 characters. It stands
 * in addresses, files and tables, and never changes when the measure is renamed.
 */
public record MeasureCode(String value) implements Comparable<MeasureCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when the value has another shape */
    public MeasureCode {
        if (value.length() > 60 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                "Measure code \"" +
                    value +
                    "\": use lower-case letters and digits joined by hyphens, at most 60 characters"
            );
        }
    }

    @Override
    public int compareTo(MeasureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
