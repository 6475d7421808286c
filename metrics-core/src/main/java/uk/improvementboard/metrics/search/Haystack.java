package uk.improvementboard.metrics.search;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A text to look in: its letters and digits alone, small and without accents, each with the place that it came from. So "co-production",
 * "co production" and "coproduction" are the same, and what is found can be marked in the text as it stands.
 */
final class Haystack {

    private final StringBuilder letters = new StringBuilder();
    private final int[] origins;
    private final boolean[] begins;

    Haystack(String text) {
        origins = new int[text.length()];
        begins = new boolean[text.length()];
        var inside = false;
        for (var index = 0; index < text.length(); index++) {
            var plain = plain(text.charAt(index));
            if (Character.isLetterOrDigit(plain)) {
                origins[letters.length()] = index;
                begins[letters.length()] = !inside;
                letters.append(plain);
                inside = true;
            } else {
                inside = false;
            }
        }
    }

    private static char plain(char letter) {
        var lower = Character.toLowerCase(letter);
        return lower < 128 ? lower : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
    }

    /**
     * A place where a word was found.
     *
     * @param from first character in the text as it stands
     * @param to the character after the last
     * @param begins whether a word of the text begins there
     */
    record Hit(int from, int to, boolean begins) {}

    /** {@return the letters alone} */
    String letters() {
        return letters.toString();
    }

    /** {@return the first place of a word: at the beginning of a word if there is one, else within one} */
    Optional<Hit> find(String word) {
        Hit within = null;
        for (var at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
            if (begins[at]) {
                return Optional.of(hit(at, word));
            }
            if (within == null && oneWord(at, word.length())) {
                within = hit(at, word);
            }
        }
        return Optional.ofNullable(within);
    }

    /** Letters of neighbouring words, such as "t is" in "what is", are no part of a word. */
    private boolean oneWord(int at, int length) {
        for (var index = at + 1; index < at + length; index++) {
            if (begins[index]) {
                return false;
            }
        }
        return true;
    }

    private Hit hit(int at, String word) {
        return new Hit(origins[at], origins[at + word.length() - 1] + 1, begins[at]);
    }
}
