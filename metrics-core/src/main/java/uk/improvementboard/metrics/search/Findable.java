package uk.improvementboard.metrics.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something on the board that can be looked for, with only those words that the reader may see.
 *
 * @param code as printed: "P1.1", "ehc-plans-within-20-weeks"; empty where there is none
 * @param title by which it is known
 * @param texts further words, the most telling first
 * @param path of its page below the partnership: "measures/ehc-plans-within-20-weeks"
 */
public record Findable(Kind kind, String code, String title, List<String> texts, String path) {
    /** Leaves blank texts out. */
    public Findable {
        texts = texts
            .stream()
            .filter(text -> !text.isBlank())
            .toList();
    }

    /** What it is; the order in which groups stand. */
    public enum Kind {
        MEASURE("Measures"),
        SECTION("Priority actions and areas for improvement"),
        ACTION("Actions and deliverables"),
        PROMISE("Promises"),
        QUESTION("Questions and answers"),
        EXPERIENCE("What families say"),
        MEETING("Meetings and minutes"),
        CHALLENGE("Challenges");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return the head of its group} */
        public String words() {
            return words;
        }
    }

    /** {@return every text in which is looked, the title first} */
    Stream<String> all() {
        return Stream.concat(Stream.of(title, code), texts.stream());
    }
}
