package uk.improvementboard.metrics.search;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody looks for.
 *
 * @param typed as it was typed, without spaces at its ends
 * @param words the words looked for: letters and digits alone; of a long one ending in s the ending does not count
 */
public record SearchQuery(String typed, List<String> words) {
    /** Longer queries are cut here. */
    public static final int LONGEST = 200;
    private static final int LONG_WORD = 5;

    /** Freezes the words. */
    public SearchQuery {
        words = List.copyOf(words);
    }

    /** {@return the query in what was typed; without words where nothing was} */
    public static SearchQuery of(String typed) {
        var cut = typed.strip();
        cut = cut.substring(0, Math.min(LONGEST, cut.length()));
        var words = Arrays.stream(cut.split("\\s+"))
            .map(word -> new Haystack(word).letters())
            .filter(word -> !word.isEmpty())
            .map(SearchQuery::withoutPlural)
            .distinct()
            .toList();
        return new SearchQuery(cut, words);
    }

    private static String withoutPlural(String word) {
        return word.length() >= LONG_WORD && word.endsWith("s") && !word.endsWith("ss")
            ? word.substring(0, word.length() - 1)
            : word;
    }

    /** {@return whether there is anything to look for} */
    public boolean empty() {
        return words.isEmpty();
    }
}
