package uk.improvementboard.board.evidence;

import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * Evidence as a person hands it in.
 *
 * @param title what it is, unlike that of other evidence for the same deliverable
 * @param description where it is to be found or what it shows; needed where there is no file
 */
public record NewEvidence(String title, String description, Optional<HandedIn> file, HandlingClass handling) {
    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 120;
    /** The most characters of a description. */
    public static final int LONGEST_DESCRIPTION = 1000;
    /** The fewest characters of a description where there is no file. */
    public static final int SHORTEST_DESCRIPTION = 20;
}
