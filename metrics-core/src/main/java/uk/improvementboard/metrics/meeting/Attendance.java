package uk.improvementboard.metrics.meeting;

import java.util.Optional;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * Who was at a meeting, by office.
 *
 * @param office "Council executive", never the name of a person
 * @param organisation for which the office is held, where it is held for one
 */
public record Attendance(String office, Optional<OrganisationCode> organisation, Presence presence) {
    /** Whether somebody came. */
    public enum Presence {
        PRESENT("Present"),
        APOLOGIES("Apologies"),
        ABSENT("Absent");

        private final String words;

        Presence(String words) {
            this.words = words;
        }

        /** {@return as printed} */
        public String words() {
            return words;
        }
    }

    /** Most characters of an office. */
    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException in words for the person, when the office is missing */
    public Attendance {
        if (office.isBlank() || office.length() > LONGEST) {
            throw new IllegalArgumentException("Name the office in at most 200 characters");
        }
    }
}
