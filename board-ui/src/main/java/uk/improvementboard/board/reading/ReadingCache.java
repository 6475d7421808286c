package uk.improvementboard.board.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;

/**
 * Keeps the latest readings. A reading depends on nothing but its key, which holds the last hash of the partnership's
 * audit: any change, by whatever program, makes another key.
 */
@Component
class ReadingCache {

    private static final int KEPT = 32;

    record Key(PartnershipId partnership, AsAt asAt, HandlingClass audience, String state) {}

    private final Map<Key, BoardReading> kept = Collections.synchronizedMap(
        new LinkedHashMap<>(KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, BoardReading> eldest) {
                return size() > KEPT;
            }
        }
    );

    BoardReading get(Key key, Supplier<BoardReading> read) {
        var found = kept.get(key);
        if (found != null) {
            return found;
        }
        var fresh = read.get();
        kept.put(key, fresh);
        return fresh;
    }
}
