package uk.improvementboard.metrics.challenge;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * A figure as the board saw it when it challenged it. It is kept in words and never worked out again, so that no later figure
 * can take its place.
 *
 * @param words "Plans on time: 52% in October 2026, at risk"
 * @param pack id of the issued pack that showed it; empty where no pack had been issued
 * @param on the day up to which it was known: that of the pack, or that of the challenge
 * @param handling the widest audience to whom the figure and what it was rated by was shown
 */
public record FigureShown(String words, Optional<String> pack, LocalDate on, HandlingClass handling) {
    /** Most characters of the words. */
    public static final int LONGEST = 600;

    /** @throws IllegalArgumentException when there are no words, or too many */
    public FigureShown {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("A figure as shown takes 1 to 600 characters, not " + words.length());
        }
    }
}
