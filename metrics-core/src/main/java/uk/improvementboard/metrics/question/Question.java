package uk.improvementboard.metrics.question;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * A question that was put to the partnership or to those who watch over it.
 *
 * @param office the office that asks, never the name of a private person: "Member of Parliament for Harpenden and Berkhamsted"
 * @param askedOn the day it was asked
 * @param dayNote what was inferred about that day; empty where the source prints it
 * @param words what was asked, in short and in our own words
 * @param source where it is recorded
 * @param link to the source, if it has an address
 */
public record Question(
    QuestionCode code,
    Asker asker,
    String office,
    LocalDate askedOn,
    String dayNote,
    String words,
    String source,
    Optional<URI> link,
    HandlingClass handling
) {
    /** Most characters of the words. */
    public static final int LONGEST = 500;

    /** Who asks. */
    public enum Asker {
        PARLIAMENT("Parliament"),
        COUNCILLOR("Councillors"),
        DEPARTMENT("Department for Education"),
        INSPECTORATE("Ofsted or Care Quality Commission"),
        FAMILY("Families");

        private final String words;

        Asker(String words) {
            this.words = words;
        }

        /** {@return the asker as printed} */
        public String words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException in words for the person, when words, office or source are missing */
    public Question {
        require(!words.isBlank() && words.length() <= LONGEST, "Say in at most 500 characters what was asked");
        require(!office.isBlank(), "Name the office that asks, not the person");
        require(!source.isBlank(), "Say where the question is recorded");
    }

    static void require(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException(words);
        }
    }
}
