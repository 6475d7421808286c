package uk.improvementboard.metrics.measure;

/** The lasting code of a partner organisation. Names change and organisations merge; the code does not. */
public record OrganisationCode(String value) implements Comparable<OrganisationCode> {
    /** @throws IllegalArgumentException when the value is blank */
    public OrganisationCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An organisation needs a code");
        }
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
