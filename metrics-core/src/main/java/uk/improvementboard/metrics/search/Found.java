package uk.improvementboard.metrics.search;

import java.util.List;

/**
 * Something that was found.
 *
 * @param excerpt the words around the first place, in parts of which every second is what was looked for: "plans issued within ",
 *     "20 week", "s of"; empty where only title or code have it
 * @param score the higher, the better it fits
 */
public record Found(Findable findable, List<String> excerpt, int score) {
    /** Freezes the excerpt. */
    public Found {
        excerpt = List.copyOf(excerpt);
    }
}
