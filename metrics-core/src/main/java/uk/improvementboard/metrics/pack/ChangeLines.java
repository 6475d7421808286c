package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.metrics.pack.PackChanges.Line;

/** Gathers what changed between two packs. Where both say the same, nothing is told. */
final class ChangeLines {

    static final String NOTHING = "-";
    private static final String THERE = "On the board";

    private final List<Line> lines = new ArrayList<>();

    /** {@return the changes in the order of their kinds} */
    List<Line> sorted() {
        return lines.stream().sorted(Comparator.comparing(Line::kind)).toList();
    }

    void add(Kind kind, String subject, String before, String after) {
        if (!before.equals(after)) {
            lines.add(new Line(kind, subject, said(before), said(after)));
        }
    }

    private static String said(String words) {
        return words.isBlank() ? NOTHING : words;
    }

    /** The colour and words of a rating count; its reason names figures, which change every month. */
    void rating(String subject, Tag before, Tag now) {
        add(Kind.RATING, subject, before.inWords(), now.inWords());
    }

    /**
     * Tells what is gone and what is new, and hands on what both packs have.
     *
     * @param key by which the two find each other
     * @param name by which one is told
     */
    <T> void each(
        List<T> earlier,
        List<T> later,
        Function<T, String> key,
        Function<T, String> name,
        BiConsumer<T, T> both
    ) {
        var before = by(earlier, key);
        var after = by(later, key);
        before.forEach((code, it) -> {
            if (!after.containsKey(code)) {
                add(Kind.WITHDRAWN, name.apply(it), THERE, NOTHING);
            }
        });
        after.forEach((code, it) -> {
            if (!before.containsKey(code)) {
                add(Kind.ADDED, name.apply(it), NOTHING, THERE);
            }
        });
        after.forEach((code, it) -> {
            if (before.containsKey(code)) {
                both.accept(before.get(code), it);
            }
        });
    }

    /** {@return items by a key, in their order; of those with the same key the first} */
    static <T> Map<String, T> by(List<T> items, Function<T, String> key) {
        Map<String, T> named = new LinkedHashMap<>();
        items.forEach(item -> named.putIfAbsent(key.apply(item), item));
        return named;
    }
}
