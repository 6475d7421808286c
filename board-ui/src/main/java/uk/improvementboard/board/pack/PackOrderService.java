package uk.improvementboard.board.pack;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.pack.PackOrder;
import uk.improvementboard.metrics.pack.PackPart;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.pack.PackOrderRepository;

/** Keeps the order in which a partnership wants the parts of its packs. */
@Service
public class PackOrderService {

    private static final String MAY_PREPARE =
        "@permits.may(#partnership, 'PACK_PREPARE') or @permits.may(#partnership, 'PACK_FREEZE')";

    private final PartnershipTransactions transactions;
    private final PackOrderRepository orders;
    private final Permits permits;
    private final Clock clock;

    PackOrderService(PartnershipTransactions transactions, PackOrderRepository orders, Permits permits, Clock clock) {
        this.transactions = transactions;
        this.orders = orders;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * The order in force.
     *
     * @param version number of the version that was seen, 0 when none was chosen
     */
    public record Shown(int version, PackOrder order) {}

    /** {@return the order as known on a day} */
    @PreAuthorize(MAY_PREPARE)
    public PackOrder order(PartnershipId partnership, AsAt asAt) {
        return transactions.read(partnership, () -> orders.order(asAt));
    }

    /** {@return the order of the next pack} */
    @PreAuthorize(MAY_PREPARE)
    public Shown shown(PartnershipId partnership) {
        return transactions.read(partnership, () ->
            new Shown(orders.version(), orders.order(new AsAt(LocalDate.now(clock))))
        );
    }

    /**
     * Moves a part to another place.
     *
     * @param place from 0
     * @throws IllegalArgumentException when families would not come first, or there is no such place
     * @throws OptimisticLockingFailureException when somebody else changed the order since it was seen
     */
    @PreAuthorize(MAY_PREPARE)
    public void move(PartnershipId partnership, Shown seen, PackPart part, int place) {
        keep(partnership, seen, seen.order().moved(part, place), part.words() + " moved to place " + (place + 1));
    }

    /**
     * Takes the choice back: the parts come in the usual order again.
     *
     * @throws OptimisticLockingFailureException when somebody else changed the order since it was seen
     */
    @PreAuthorize(MAY_PREPARE)
    public void useUsual(PartnershipId partnership, Shown seen) {
        keep(partnership, seen, PackOrder.usual(), "The usual order again");
    }

    private void keep(PartnershipId partnership, Shown seen, PackOrder order, String why) {
        transactions.write(partnership, permits.change(partnership, "Order of the pack: " + why), () ->
            orders.saveOver(seen.version(), order)
        );
    }
}
