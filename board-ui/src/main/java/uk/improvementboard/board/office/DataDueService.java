package uk.improvementboard.board.office;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.mine.OverdueService;
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
    private final OverdueService overdue;

    DataDueService(
        BoardReadingService readings,
        PartnershipTransactions transactions,
        LoadRepository loads,
        ReturnService returns,
        OverdueService overdue
    ) {
        this.readings = readings;
        this.transactions = transactions;
        this.loads = loads;
        this.returns = returns;
        this.overdue = overdue;
    }

    /**
     * The board, the latest loads and how the returns stand.
     *
     * @param owed what each organisation owes, by its name
     */
    record DataDue(
        BoardReading reading,
        List<Load> loads,
        ReturnService.Overview returns,
        SortedMap<String, OrganisationOwes> owed
    ) {}

    @PreAuthorize("@permits.may(#partnership, 'RETURN_SUBMIT')")
    DataDue read(PartnershipId partnership, AsAt asAt) {
        var reading = readings.read(partnership, asAt);
        var overview = returns.overview(partnership, asAt);
        var owed = new TreeMap<String, OrganisationOwes>();
        OrganisationOwes.all(reading, overview, it -> overdue.counts(partnership, it, asAt)).forEach(it ->
            owed.put(overview.name(it.organisation()), it)
        );
        return new DataDue(
            reading,
            transactions.read(partnership, () -> loads.latest(asAt, LOADS_SHOWN)),
            overview,
            owed
        );
    }
}
