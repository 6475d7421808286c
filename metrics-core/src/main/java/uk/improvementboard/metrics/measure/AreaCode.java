package uk.improvementboard.metrics.measure;

/**
 * The code of a place: for England the nine-character codes of the Office for National Statistics (E10000015), for the
 * illustrative partnership a code of its own. Names are never used to match places: published tables print wrong ones.
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
    /** @throws IllegalArgumentException when the value is blank */
    public AreaCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An area needs a code");
        }
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
