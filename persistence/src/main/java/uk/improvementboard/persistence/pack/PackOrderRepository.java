package uk.improvementboard.persistence.pack;

import static org.jooq.impl.DSL.trueCondition;
import static uk.improvementboard.persistence.jooq.Tables.PACK_ORDER;

import java.util.Arrays;
import org.jooq.DSLContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.pack.PackOrder;
import uk.improvementboard.metrics.pack.PackPart;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;

/** The order in which a partnership wants the parts of its packs, every version kept. */
@Repository
public class PackOrderRepository {

    private final DSLContext dsl;
    private final Versions versions;

    PackOrderRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return the order as known on a day; the usual one where none was chosen} */
    public PackOrder order(AsAt asAt) {
        return dsl
            .select(PACK_ORDER.PARTS)
            .from(PACK_ORDER)
            .where(versions.asKnown(PACK_ORDER, asAt), PACK_ORDER.WITHDRAWN.isFalse())
            .fetchOptional(row -> PackOrder.of(Arrays.stream(row.value1()).map(PackPart::valueOf).toList()))
            .orElse(PackOrder.usual());
    }

    /** {@return number of the present version, 0 when none was chosen} */
    public int version() {
        return versions.presentVersion(PACK_ORDER, trueCondition());
    }

    /**
     * Writes an order over the version that was seen.
     *
     * @return whether it says anything new
     * @throws OptimisticLockingFailureException when somebody else wrote in between
     */
    public boolean saveOver(int seen, PackOrder order) {
        var row = dsl.newRecord(PACK_ORDER);
        row.setParts(
            order
                .parts()
                .stream()
                .map(PackPart::name)
                .toArray(String[]::new)
        );
        return versions.writeOver(seen, row);
    }
}
