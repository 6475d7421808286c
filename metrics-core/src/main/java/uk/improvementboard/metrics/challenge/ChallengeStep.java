package uk.improvementboard.metrics.challenge;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** What became of a challenge after it was raised, in order. Nothing is taken back: a further step follows. */
public sealed interface ChallengeStep {
    /** Most characters of what a step says. */
    int LONGEST = 2000;

    /** Most characters that name evidence, or to whom something is escalated. */
    int LONGEST_SOURCE = 200;

    /** {@return the day of the step} */
    LocalDate on();

    /** {@return the office that took it} */
    String by();

    /** {@return what was said} */
    String words();

    /** {@return what was done, as printed} */
    default String done() {
        return switch (this) {
            case Answered _ -> "Answered";
            case SentBack _ -> "Sent back";
            case Escalated _ -> "Escalated";
            case Closed _ -> "Closed";
        };
    }

    /**
     * An answer of those to whom it was put.
     *
     * @param evidence what shows it, and where it is to be found; empty where none was named
     * @param link to the evidence, if it has an address
     */
    record Answered(
        LocalDate on,
        String by,
        String words,
        String evidence,
        Optional<URI> link
    ) implements ChallengeStep {
        /** @throws IllegalArgumentException in words for the person, when the answer is missing */
        public Answered {
            said(words, by, "Say in at most 2000 characters what is answered");
            Challenge.require(evidence.length() <= LONGEST_SOURCE, "Name the evidence in at most 200 characters");
        }
    }

    /**
     * The answer does not do: another one is due.
     *
     * @param due by when
     */
    record SentBack(LocalDate on, String by, String words, LocalDate due) implements ChallengeStep {
        /** @throws IllegalArgumentException in words for the person, when the reason is missing or the day has passed */
        public SentBack {
            said(words, by, "Say in at most 2000 characters what is still to be answered");
            Challenge.require(!due.isBefore(on), "The next answer cannot be due before the challenge is sent back");
        }
    }

    /**
     * It is put to somebody above the board; the board carries it forward until it is closed.
     *
     * @param to office or body to which it goes: "Department for Education"
     */
    record Escalated(LocalDate on, String by, String words, String to) implements ChallengeStep {
        /** @throws IllegalArgumentException in words for the person, when the reason or the addressee is missing */
        public Escalated {
            said(words, by, "Say in at most 2000 characters why it is escalated");
            Challenge.require(
                !to.isBlank() && to.length() <= LONGEST_SOURCE,
                "Name in at most 200 characters to whom it is escalated"
            );
        }
    }

    /** The board is content, or does not pursue it: the words say which. */
    record Closed(LocalDate on, String by, String words) implements ChallengeStep {
        /** @throws IllegalArgumentException in words for the person, when the reason is missing */
        public Closed {
            said(words, by, "Say in at most 2000 characters why it is closed");
        }
    }

    private static void said(String words, String by, String wrong) {
        Challenge.require(!words.isBlank() && words.length() <= LONGEST, wrong);
        Challenge.require(!by.isBlank(), "A step needs the office that took it");
    }
}
