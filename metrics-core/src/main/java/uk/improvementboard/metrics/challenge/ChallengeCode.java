package uk.improvementboard.metrics.challenge;

import java.util.regex.Pattern;

/** The lasting code of a challenge within its partnership: "c-0012". It stands in addresses, files and tables. */
public record ChallengeCode(String value) implements Comparable<ChallengeCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    /** @throws IllegalArgumentException when the value has another shape */
    public ChallengeCode {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                "Code \"" + value + "\": use lower-case letters and digits joined by hyphens, at most 60 characters"
            );
        }
    }

    @Override
    public int compareTo(ChallengeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
