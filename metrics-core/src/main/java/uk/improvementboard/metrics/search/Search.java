package uk.improvementboard.metrics.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for words in what a board holds. Everything that has all of them is found, in parts of words too; where nothing has all, what
 * has some.
 *
 * @param query what was looked for
 * @param whole whether what was found has every word; if not, some of them
 * @param found the best first
 * @param nearest a word of the board that looks like one that was not found; empty where there is none or something was found
 */
public record Search(SearchQuery query, boolean whole, List<Found> found, Optional<String> nearest) {
    private static final int CODE = 100;
    private static final int TITLE_BEGINS = 30;
    private static final int TITLE = 20;
    private static final int TEXT_BEGINS = 8;
    private static final int TEXT = 4;
    private static final int BEFORE = 60;
    private static final int AFTER = 110;
    private static final int ALIKE = 2;
    private static final int SHORTEST_ALIKE = 4;

    /** Freezes what was found. */
    public Search {
        found = List.copyOf(found);
    }

    /** {@return what was found of a query} */
    public static Search in(List<Findable> board, SearchQuery query) {
        if (query.empty()) {
            return new Search(query, true, List.of(), Optional.empty());
        }
        var all = ordered(board, query, true);
        if (!all.isEmpty()) {
            return new Search(query, true, all, Optional.empty());
        }
        var some = query.words().size() > 1 ? ordered(board, query, false) : List.<Found>of();
        return new Search(query, false, some, some.isEmpty() ? nearest(board, query) : Optional.empty());
    }

    private static List<Found> ordered(List<Findable> board, SearchQuery query, boolean whole) {
        return board
            .stream()
            .flatMap(it -> look(it, query, whole).stream())
            .sorted(
                Comparator.comparingInt(Found::score)
                    .reversed()
                    .thenComparing(it -> it.findable().title())
            )
            .toList();
    }

    private static Optional<Found> look(Findable findable, SearchQuery query, boolean whole) {
        var scores = query
            .words()
            .stream()
            .mapToInt(word -> score(findable, word))
            .filter(score -> score > 0)
            .toArray();
        if (scores.length == 0 || (whole && scores.length < query.words().size())) {
            return Optional.empty();
        }
        return Optional.of(new Found(findable, excerpt(findable, query), IntStream.of(scores).sum()));
    }

    private static int score(Findable findable, String word) {
        if (new Haystack(findable.code()).letters().equals(word)) {
            return CODE;
        }
        var title = new Haystack(findable.title()).find(word);
        if (title.isPresent()) {
            return title.get().begins() ? TITLE_BEGINS : TITLE;
        }
        return Stream.concat(Stream.of(findable.code()), findable.texts().stream())
            .flatMap(text -> new Haystack(text).find(word).stream())
            .mapToInt(hit -> hit.begins() ? TEXT_BEGINS : TEXT)
            .max()
            .orElse(0);
    }

    private static List<String> excerpt(Findable findable, SearchQuery query) {
        return findable
            .texts()
            .stream()
            .flatMap(text ->
                query
                    .words()
                    .stream()
                    .flatMap(word -> new Haystack(text).find(word).stream())
                    .limit(1)
                    .map(hit -> around(text, hit))
            )
            .findFirst()
            .orElse(List.of());
    }

    private static List<String> around(String text, Haystack.Hit hit) {
        var from = hit.from() <= BEFORE ? 0 : text.indexOf(' ', hit.from() - BEFORE) + 1;
        if (from > hit.from()) {
            from = hit.from();
        }
        var to = hit.to() + AFTER >= text.length() ? text.length() : text.lastIndexOf(' ', hit.to() + AFTER);
        if (to < hit.to()) {
            to = hit.to();
        }
        return List.of(
            (from > 0 ? "\u2026 " : "") + text.substring(from, hit.from()),
            text.substring(hit.from(), hit.to()),
            text.substring(hit.to(), to) + (to < text.length() ? " \u2026" : "")
        );
    }

    /** A word of the board that differs by two letters at most from one that nothing has. */
    private static Optional<String> nearest(List<Findable> board, SearchQuery query) {
        var words = board
            .stream()
            .flatMap(Findable::all)
            .flatMap(text -> Stream.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+")))
            .filter(word -> word.length() >= SHORTEST_ALIKE)
            .distinct()
            .toList();
        return query
            .words()
            .stream()
            .filter(word -> word.length() >= SHORTEST_ALIKE)
            .flatMap(word ->
                words
                    .stream()
                    .filter(other -> Math.abs(other.length() - word.length()) <= ALIKE)
                    .filter(other -> distance(word, other) <= Math.min(ALIKE, word.length() / 3))
                    .min(Comparator.comparingInt((String other) -> distance(word, other)).thenComparing(it -> it))
                    .stream()
            )
            .findFirst();
    }

    /** How many letters must be changed, added or left out to make one word of another. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (var line = 1; line <= one.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= other.length(); column++) {
                var changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
