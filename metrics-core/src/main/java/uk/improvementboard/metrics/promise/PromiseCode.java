package uk.improvementboard.metrics.promise;

import java.util.regex.Pattern;

/** The lasting code of a promise within its partnership: "thousand-places". It stands in addresses, files and tables. */
public record PromiseCode(String value) implements Comparable<PromiseCode> {
    /** Most characters that a code has. */
    public static final int LONGEST = 60;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when the value has another shape */
    public PromiseCode {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                "Code \"" + value + "\": use lower-case letters and digits joined by hyphens, at most 60 characters"
            );
        }
    }

    @Override
    public int compareTo(PromiseCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
