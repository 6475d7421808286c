package uk.improvementboard.board.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the results that were asked for last. A result must depend on nothing but its key. */
final class LatestKept<K, V> {

    private final Map<K, V> kept;

    /** @param most how many are kept */
    LatestKept(int most) {
        kept = Collections.synchronizedMap(
            new LinkedHashMap<>(most, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > most;
                }
            }
        );
    }

    V get(K key, Supplier<V> make) {
        var found = kept.get(key);
        if (found != null) {
            return found;
        }
        var fresh = make.get();
        kept.put(key, fresh);
        return fresh;
    }
}
