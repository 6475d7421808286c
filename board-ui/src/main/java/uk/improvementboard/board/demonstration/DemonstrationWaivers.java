package uk.improvementboard.board.demonstration;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.illustrative.PackWaivers;
import uk.improvementboard.metrics.freeze.Block;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.signoff.WaiverRepository;

/** Lets the packs of Exampleshire's past go without what was missing then, as its made-up chair did on the last day of each month. */
@Component
class DemonstrationWaivers {

    private static final String CHAIR = "Independent chair";

    private final FreezeService freezes;
    private final PartnershipTransactions transactions;
    private final WaiverRepository waivers;
    private final PackWaivers story = PackWaivers.read();

    DemonstrationWaivers(FreezeService freezes, PartnershipTransactions transactions, WaiverRepository waivers) {
        this.freezes = freezes;
        this.transactions = transactions;
        this.waivers = waivers;
    }

    /** Waives whatever blocks the pack of an ended month. */
    void waive(PartnershipId exampleshire, YearMonth month) {
        var blocks = freezes.of(exampleshire, month).open();
        if (blocks.isEmpty()) {
            return;
        }
        var change = Change.on(month.atEndOfMonth(), CHAIR + " (made up)", "Waived for the pack of " + month);
        transactions.write(exampleshire, change, () -> blocks.forEach(block -> waivers.save(waiver(block, month))));
    }

    private Waiver waiver(Block block, YearMonth month) {
        return new Waiver(
            block.requirement(),
            block.subject(),
            block.waivedFor(month),
            story.reason(block.requirement(), month),
            CHAIR,
            month.atEndOfMonth()
        );
    }
}
