package uk.improvementboard.metrics.experience;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.SectionCode;

/**
 * Something that families or young people said, and what was done about it: "you said, we did". It tells of a group, never of one
 * child or family.
 *
 * @param section the part of the plan that it is about; empty where it is about all of it
 * @param heardOn the day it was heard, the last one of a survey
 * @param people how many were heard; empty where nobody counted
 * @param youSaid in short
 * @param weDid what was done; empty while nothing was
 * @param source where it is recorded
 */
public record LivedExperience(
    ExperienceCode code,
    Optional<SectionCode> section,
    LocalDate heardOn,
    Method method,
    OptionalInt people,
    String youSaid,
    String weDid,
    String source,
    HandlingClass handling
) {
    /** Most characters of what was said and of what was done. */
    public static final int LONGEST = 500;

    /** How it was heard. */
    public enum Method {
        SURVEY("Survey"),
        FOCUS_GROUP("Focus group"),
        EVENT("Listening event"),
        INTERVIEWS("Interviews"),
        FORUM("Parent carer forum"),
        OTHER("Another way");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        /** {@return the method as printed} */
        public String words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException in words for the person, when words or source are missing or too long */
    public LivedExperience {
        require(!youSaid.isBlank() && youSaid.length() <= LONGEST, "Say in at most 500 characters what was said");
        require(weDid.length() <= LONGEST, "Say in at most 500 characters what was done");
        require(!source.isBlank(), "Say where it is recorded");
        require(people.orElse(0) >= 0, "The number of people cannot be below zero");
    }

    private static void require(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException(words);
        }
    }

    /** {@return whether something was done about it} */
    public boolean answered() {
        return !weDid.isBlank();
    }
}
