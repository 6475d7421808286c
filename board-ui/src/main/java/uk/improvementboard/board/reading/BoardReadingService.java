package uk.improvementboard.board.reading;

import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.audit.AuditRepository;

/** Reads the board for those who may see it. */
@Service
public class BoardReadingService {

    private final PartnershipTransactions transactions;
    private final AuditRepository audit;
    private final BoardReader reader;
    private final ReadingCache cache;
    private final Permits permits;

    BoardReadingService(
        PartnershipTransactions transactions,
        AuditRepository audit,
        BoardReader reader,
        ReadingCache cache,
        Permits permits
    ) {
        this.transactions = transactions;
        this.audit = audit;
        this.reader = reader;
        this.cache = cache;
        this.permits = permits;
    }

    /** {@return the board on a day, as the present user may see it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public BoardReading read(PartnershipId partnership, AsAt asAt) {
        return cached(partnership, asAt, permits.audience(partnership));
    }

    /** {@return the ratings of some measures on a day, as the present user may see them; none of a measure not yet on the board} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Map<MeasureCode, Rating> ratings(PartnershipId partnership, AsAt asAt, Set<MeasureCode> measures) {
        return transactions.read(partnership, () -> reader.ratings(asAt, permits.audience(partnership), measures));
    }

    /**
     * {@return the board on a day for another audience, as packs need it}
     *
     * @param audience a class that the present user may read
     */
    @PreAuthorize("@permits.mayPack(#partnership, #audience)")
    public BoardReading readFor(PartnershipId partnership, AsAt asAt, HandlingClass audience) {
        return cached(partnership, asAt, audience);
    }

    private BoardReading cached(PartnershipId partnership, AsAt asAt, HandlingClass audience) {
        return transactions.read(partnership, () ->
            cache.get(new ReadingCache.Key(partnership, asAt, audience, audit.state()), () ->
                reader.read(asAt, audience)
            )
        );
    }
}
