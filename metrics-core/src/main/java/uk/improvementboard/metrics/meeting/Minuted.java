package uk.improvementboard.metrics.meeting;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** What is put into the minutes beside challenges. */
public sealed interface Minuted {
    /** Most characters of the words. */
    int LONGEST = 2000;

    /** {@return what was said or decided} */
    String words();

    /** {@return what it is, as printed} */
    default String kind() {
        return switch (this) {
            case Decision _ -> "Decision";
            case MeetingAction _ -> "Action";
            case Assurance _ -> "Assurance";
            case Note _ -> "Note";
        };
    }

    /** What the board decided. */
    record Decision(String words) implements Minuted {
        /** @throws IllegalArgumentException in words for the person, when there are no words */
        public Decision {
            said(words, "Say in at most 2000 characters what is decided");
        }
    }

    /**
     * What somebody does before a day.
     *
     * @param owner the organisation that does it
     * @param due by when
     * @param done when it was done; empty until then
     * @param outcome what came of it; empty until it is done
     */
    record MeetingAction(
        String words,
        OrganisationCode owner,
        LocalDate due,
        Optional<LocalDate> done,
        String outcome
    ) implements Minuted {
        /** @throws IllegalArgumentException in words for the person, when there are no words */
        public MeetingAction {
            said(words, "Say in at most 2000 characters what is to be done");
            if (outcome.length() > LONGEST || done.isPresent() == outcome.isBlank()) {
                throw new IllegalArgumentException("Say in at most 2000 characters what came of it, once it is done");
            }
        }

        /** {@return an action that is still to be done} */
        public static MeetingAction open(String words, OrganisationCode owner, LocalDate due) {
            return new MeetingAction(words, owner, due, Optional.empty(), "");
        }

        /** {@return the same action, done} */
        public MeetingAction done(LocalDate on, String came) {
            return new MeetingAction(words, owner, due, Optional.of(on), came);
        }

        /** {@return whether its day has passed and it is not done} */
        public boolean overdue(LocalDate today) {
            return done.isEmpty() && due.isBefore(today);
        }
    }

    /**
     * What somebody assured the board of.
     *
     * @param from the organisation that gave it
     */
    record Assurance(String words, OrganisationCode from) implements Minuted {
        /** @throws IllegalArgumentException in words for the person, when there are no words */
        public Assurance {
            said(words, "Say in at most 2000 characters what the board is assured of");
        }
    }

    /** What else was said. */
    record Note(String words) implements Minuted {
        /** @throws IllegalArgumentException in words for the person, when there are no words */
        public Note {
            said(words, "Write at most 2000 characters");
        }
    }

    private static void said(String words, String wrong) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
