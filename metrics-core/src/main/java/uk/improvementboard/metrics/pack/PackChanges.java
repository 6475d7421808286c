package uk.improvementboard.metrics.pack;

import java.util.List;

/**
 * What changed between two packs for the same readers.
 *
 * @param earlier id of the earlier pack
 * @param later id of the later pack
 * @param summary how much of each kind, in a sentence
 * @param lines in the order of their kinds, and within each in the order of the board
 */
public record PackChanges(String earlier, String later, String summary, List<Line> lines) {
    /** Keeps an unchangeable copy. */
    public PackChanges {
        lines = List.copyOf(lines);
    }

    /** What kind of change it is, in the order in which a board reads them. */
    public enum Kind {
        /** A rating is another one. */
        RATING("Ratings that moved", "rating moved"),
        /** A contradiction stands that did not stand before. */
        CONTRADICTION_NEW("Contradictions that are new", "new contradiction"),
        /** A contradiction that stands on was answered in writing. */
        CONTRADICTION_ANSWERED("Contradictions that were answered", "contradiction answered"),
        /** A contradiction that stood before is gone. */
        CONTRADICTION_GONE("Contradictions that no longer stand", "contradiction gone"),
        /** A figure of a period that was shown before is another one. */
        RESTATED("Figures that were restated", "figure restated"),
        /** A deliverable was delivered, or a promise kept. */
        DONE("Work that was done", "piece of work done"),
        /** A milestone, deliverable or promise has another date. */
        DATE("Dates that moved", "date moved"),
        /** A promise amounts to something else. */
        AMOUNT("Amounts that changed", "amount changed"),
        /** A definition, or the rating rule, reads otherwise. */
        DEFINITION("Definitions and rules that changed", "definition changed"),
        /** Something is no longer there. */
        WITHDRAWN("Items that were withdrawn", "item withdrawn"),
        /** Something is there that was not. */
        ADDED("Items that are new", "new item"),
        /** The latest figure is one of a later period. */
        FIGURE("Figures that are new", "new figure");

        private final String words;
        private final String one;

        Kind(String words, String one) {
            this.words = words;
            this.one = one;
        }

        /** {@return the heading over all of them} */
        public String words() {
            return words;
        }

        /** {@return one of them in a sentence} */
        String one() {
            return one;
        }
    }

    /**
     * One change.
     *
     * @param subject what it is about
     * @param before what the earlier pack said; "-" where it said nothing
     * @param after what the later pack says; "-" where it says nothing
     */
    public record Line(Kind kind, String subject, String before, String after) {}

    /** {@return the changes of one kind} */
    public List<Line> of(Kind kind) {
        return lines
            .stream()
            .filter(line -> line.kind() == kind)
            .toList();
    }
}
