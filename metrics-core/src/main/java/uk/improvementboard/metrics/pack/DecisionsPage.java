package uk.improvementboard.metrics.pack;

import java.util.List;

/**
 * What waits for the board's word: the summary of a pack and the overview read the same.
 *
 * @param rows dates that are asked for first, then evidence that was handed in
 */
public record DecisionsPage(List<Row> rows) {
    /** Said where nothing waits. */
    public static final String NOTHING = "No new date is asked for and no evidence waits to be accepted.";

    /** Keeps an unchangeable copy. */
    public DecisionsPage {
        rows = List.copyOf(rows);
    }

    /**
     * One decision.
     *
     * @param kind "New date" or "Evidence"
     * @param subject number of the action and title of the deliverable
     * @param action number of the action
     */
    public record Row(String kind, String subject, String action, String words) {
        /** {@return it in one line} */
        public String inWords() {
            return kind + ", " + subject + ": " + words;
        }
    }
}
