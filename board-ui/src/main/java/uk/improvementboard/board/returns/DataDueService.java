package uk.improvementboard.board.returns;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.returns.monthly.ReturnService;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.measure.Load;
import uk.improvementboard.persistence.measure.LoadRepository;

/** Reads what the programme office has to bring in and to chase. */
@Service
public class DataDueService {

    private static final int LOADS_SHOWN = 10;

    private final BoardReadingService readings;
    private final PartnershipTransactions transactions;
    private final LoadRepository loads;
    private final ReturnService returns;

    DataDueService(
        BoardReadingService readings,
        PartnershipTransactions transactions,
        LoadRepository loads,
        ReturnService returns
    ) {
        this.readings = readings;
        this.transactions = transactions;
        this.loads = loads;
        this.returns = returns;
    }

    /** The board, the latest loads and how the returns stand. */
    record DataDue(BoardReading reading, List<Load> loads, ReturnService.Overview returns) {}

    @PreAuthorize("@permits.may(#partnership, 'RETURN_SUBMIT')")
    DataDue read(PartnershipId partnership, AsAt asAt) {
        return new DataDue(
            readings.read(partnership, asAt),
            transactions.read(partnership, () -> loads.latest(asAt, LOADS_SHOWN)),
            returns.overview(partnership, asAt)
        );
    }
}
