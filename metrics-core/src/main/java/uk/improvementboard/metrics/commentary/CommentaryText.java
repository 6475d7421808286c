package uk.improvementboard.metrics.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * Commentary in three parts, plain text. A text may be unfinished while it is written; what may go on record is said by
 * {@link #problems}.
 *
 * @param what what the figure or the month shows
 * @param soWhat what it means for children and families
 * @param nowWhat what is done about it, by whom, by when
 * @param handling who may read it
 */
public record CommentaryText(String what, String soWhat, String nowWhat, HandlingClass handling) {
    /** Characters that a part needs at least before it goes on record. */
    public static final int SHORTEST = 20;
    /** Characters that fit on a page beside a figure. */
    public static final int LONGEST = 600;

    /** The three parts, in order. */
    public enum Part {
        WHAT("What", "What does the figure or the month show?"),
        SO_WHAT("So what", "What does it mean for children and families?"),
        NOW_WHAT("Now what", "What is done about it, by whom and by when?");

        private final String words;
        private final String question;

        Part(String words, String question) {
            this.words = words;
            this.question = question;
        }

        /** {@return its name as printed} */
        public String words() {
            return words;
        }

        /** {@return the question that it answers} */
        public String question() {
            return question;
        }
    }

    /** Something wrong with a part, and how to mend it. */
    public record Problem(Part part, String words) {}

    /** Takes blanks off both ends. */
    public CommentaryText {
        what = what.strip();
        soWhat = soWhat.strip();
        nowWhat = nowWhat.strip();
    }

    /** {@return a text that says nothing yet} */
    public static CommentaryText empty(HandlingClass handling) {
        return new CommentaryText("", "", "", handling);
    }

    /** {@return one part} */
    public String part(Part part) {
        return switch (part) {
            case WHAT -> what;
            case SO_WHAT -> soWhat;
            case NOW_WHAT -> nowWhat;
        };
    }

    /** {@return whether nothing is written} */
    public boolean blank() {
        return what.isEmpty() && soWhat.isEmpty() && nowWhat.isEmpty();
    }

    /** {@return why the text may not even be kept as a draft: too long, or likely to hold personal data} */
    public List<Problem> refusals() {
        var problems = new ArrayList<Problem>();
        for (var part : Part.values()) {
            refusal(part).ifPresent(words -> problems.add(new Problem(part, words)));
        }
        return List.copyOf(problems);
    }

    /** {@return why the text may not go on record: what refuses a draft, and parts that are missing or too short} */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var part : Part.values()) {
            refusal(part)
                .or(() -> missing(part))
                .ifPresent(words -> problems.add(new Problem(part, words)));
        }
        return List.copyOf(problems);
    }

    private Optional<String> missing(Part part) {
        return part(part).length() >= SHORTEST
            ? Optional.empty()
            : Optional.of(part.words() + ": write at least " + SHORTEST + " characters");
    }

    private Optional<String> refusal(Part part) {
        var length = part(part).length();
        if (length > LONGEST) {
            return Optional.of(
                part.words() + ": shorten to " + LONGEST + " characters; there are " + (length - LONGEST) + " too many"
            );
        }
        return PersonalData.in(part(part)).map(found -> part.words() + ": " + found);
    }
}
