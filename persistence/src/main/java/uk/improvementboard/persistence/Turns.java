package uk.improvementboard.persistence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lets transactions of a partnership that do the same do it one after the other: number things, put one entry on record. */
@Component
public class Turns {

    private final DSLContext dsl;
    private final PartnershipContext context;

    Turns(DSLContext dsl, PartnershipContext context) {
        this.dsl = dsl;
        this.context = context;
    }

    /**
     * Waits until every other transaction of the partnership that took its turn has ended; what it wrote is then seen.
     *
     * @param what is done in turn
     */
    public void take(String what) {
        var turn = what + " of " + context.partnership().value();
        dsl.select(field("pg_advisory_xact_lock(hashtextextended({0}, 0))", Object.class, val(turn))).fetch();
    }
}
