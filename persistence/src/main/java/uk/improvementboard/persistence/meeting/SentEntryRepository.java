package uk.improvementboard.persistence.meeting;

import static uk.improvementboard.persistence.jooq.Tables.SENT_ENTRY;

import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.persistence.PartnershipContext;
import uk.improvementboard.persistence.Turns;

/** Which entries that a page sent are on record, so that one sent twice is recorded once, whatever became of the server in between. */
@Repository
public class SentEntryRepository {

    private final DSLContext dsl;
    private final PartnershipContext context;
    private final Turns turns;

    SentEntryRepository(DSLContext dsl, PartnershipContext context, Turns turns) {
        this.dsl = dsl;
        this.context = context;
        this.turns = turns;
    }

    /** {@return the code under which the entry of a key is on record} */
    public Optional<String> code(String key) {
        return dsl
            .select(SENT_ENTRY.CODE)
            .from(SENT_ENTRY)
            .where(SENT_ENTRY.PARTNERSHIP_ID.eq(context.partnership().value()), SENT_ENTRY.ENTRY_KEY.eq(key))
            .fetchOptional(SENT_ENTRY.CODE);
    }

    /**
     * {@return the code of the entry of a key: what the work gives back, or what it gave back when the same entry was sent before}
     *
     * @param work puts the entry on record in the present transaction, so that entry and key are kept together or not at all
     */
    public String once(String key, Supplier<String> work) {
        // The same entry sent twice at once: the second waits here until the first is on record.
        turns.take("entry " + key);
        return code(key).orElseGet(() -> {
            var code = work.get();
            dsl.insertInto(SENT_ENTRY)
                .set(SENT_ENTRY.PARTNERSHIP_ID, context.partnership().value())
                .set(SENT_ENTRY.ENTRY_KEY, key)
                .set(SENT_ENTRY.CODE, code)
                .set(SENT_ENTRY.RECORDED_BY, context.change().by())
                .execute();
            return code;
        });
    }
}
