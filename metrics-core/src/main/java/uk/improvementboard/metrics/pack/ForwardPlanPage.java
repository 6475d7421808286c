package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.measure.Wording;

/**
 * What lies ahead of the board, as the readers of a pack may see it.
 *
 * @param summary how much of each kind, and the next stocktake, in sentences
 * @param rows the nearest first
 */
public record ForwardPlanPage(String summary, List<Row> rows) {
    /** How many days it looks ahead: a quarter, as boards that meet monthly plan it. */
    public static final int DAYS = 90;

    /** Keeps an unchangeable copy. */
    public ForwardPlanPage {
        rows = List.copyOf(rows);
    }

    /** What kind of thing lies ahead. */
    public enum Kind {
        MEETING("Meeting"),
        STOCKTAKE("Stocktake"),
        DELIVERABLE("Deliverable due"),
        MILESTONE("Milestone of a measure"),
        PROMISE("Promise due"),
        CHALLENGE("Answer to a challenge due"),
        ACTION("Action of a meeting due"),
        OVERRIDE("Rating set by hand ends");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return the kind as printed} */
        public String words() {
            return words;
        }
    }

    /**
     * One thing that lies ahead.
     *
     * @param who who chairs, owns, answers or set it
     */
    public record Row(LocalDate on, Kind kind, String what, String who) {
        /** {@return it in one line, with its day} */
        public String inWords() {
            return Dates.day(on) + ", " + kind.words() + ": " + Wording.sentence(what) + " " + who;
        }
    }
}
