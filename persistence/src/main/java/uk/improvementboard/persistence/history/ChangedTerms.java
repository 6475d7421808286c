package uk.improvementboard.persistence.history;

import java.time.Instant;
import java.util.List;

/**
 * One thing that says something else since a moment: a definition, a target, a date, an owner.
 *
 * @param kind what kind of thing
 * @param key its name: the code of a measure, the number of an action and the id of a deliverable
 * @param knownFrom from when the change counts as known
 * @param recordedAt the true moment of recording
 * @param recordedBy role or program that wrote it
 * @param reason why, in words
 * @param fields every column that differs
 */
public record ChangedTerms(
    Kind kind,
    List<String> key,
    Instant knownFrom,
    Instant recordedAt,
    String recordedBy,
    String reason,
    List<Field> fields
) {
    /** What can be reworded, moved or handed over. */
    public enum Kind {
        MEASURE("Definition of a measure"),
        TARGET("Target of a measure"),
        MILESTONE("Milestone of a measure"),
        SECTION("Priority action or area"),
        ACTION("Action"),
        DELIVERABLE("Deliverable of an action");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return the kind in words} */
        public String words() {
            return words;
        }
    }

    /** A column with what it said and says; an empty text for nothing. */
    public record Field(String name, String was, String is) {}
}
