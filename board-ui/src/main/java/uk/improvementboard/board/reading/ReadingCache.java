package uk.improvementboard.board.reading;

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

    record Key(PartnershipId partnership, AsAt asAt, HandlingClass audience, String state) {}

    private final LatestKept<Key, BoardReading> kept = new LatestKept<>(32);

    BoardReading get(Key key, Supplier<BoardReading> read) {
        return kept.get(key, read);
    }
}
