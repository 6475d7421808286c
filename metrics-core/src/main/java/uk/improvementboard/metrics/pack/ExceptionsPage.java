package uk.improvementboard.metrics.pack;

import java.util.List;
import uk.improvementboard.metrics.commentary.BoardSubject;

/**
 * Exception pages: screen and pack read the same tree.
 *
 * @param summary how many there are and how they stand, in a sentence
 * @param rule by which a page is needed, as printed
 * @param needed subjects for which something must be written: no page, one that was returned, or a recovery date that passed
 * @param open subjects with a page that stands, and those that no longer need theirs
 * @param recovered subjects of which every page is closed
 */
public record ExceptionsPage(String summary, String rule, List<Row> needed, List<Row> open, List<Row> recovered) {
    /** {@return whether nothing needs a page and none was written} */
    public boolean empty() {
        return needed.isEmpty() && open.isEmpty() && recovered.isEmpty();
    }

    /**
     * A subject with its page.
     *
     * @param kind what it is: "Measure", "Priority action or area" or "Action"
     * @param cause empty where no page stands, as are the other parts of a page
     * @param recovery the day by which it is to be back on track
     * @param outlook what the record says of that day
     * @param support empty where nothing is asked
     * @param written when and by whom
     * @param earlier former pages, latest first
     */
    public record Row(
        BoardSubject subject,
        String kind,
        String name,
        String owner,
        String cause,
        String action,
        String recovery,
        String outlook,
        String support,
        String written,
        Tag state,
        List<Earlier> earlier
    ) {
        /** {@return whether a page stands} */
        public boolean hasPage() {
            return !written.isEmpty();
        }
    }

    /** A former page on the same thing. */
    public record Earlier(String opened, String cause, String action, String recovery, String proof) {
        /** {@return it in one sentence} */
        public String inWords() {
            return "Opened " + opened + ", to recover by " + recovery + ". " + cause + ". Closed: " + proof + ".";
        }
    }
}
