package uk.improvementboard.metrics.measure;

import java.util.Map;

/** The lasting code of a partner organisation. Names change and organisations merge; the code does not. */
public record OrganisationCode(String value) implements Comparable<OrganisationCode> {
    /** @throws IllegalArgumentException when the value is blank */
    public OrganisationCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An organisation needs a code");
        }
    }

    /**
     * {@return the name that it bears, or the code where it bears none}
     *
     * @param names those of a partnership on a day
     */
    public String nameIn(Map<OrganisationCode, String> names) {
        return names.getOrDefault(this, value);
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
