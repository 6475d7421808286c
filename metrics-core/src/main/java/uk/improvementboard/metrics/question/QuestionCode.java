package uk.improvementboard.metrics.question;

import java.util.regex.Pattern;

/** The lasting code of a question within its partnership: "q-2024-003". It stands in addresses, files and tables. */
public record QuestionCode(String value) implements Comparable<QuestionCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    /** @throws IllegalArgumentException when the value has another shape */
    public QuestionCode {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                "Code \"" + value + "\": use lower-case letters and digits joined by hyphens, at most 60 characters"
            );
        }
    }

    @Override
    public int compareTo(QuestionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
