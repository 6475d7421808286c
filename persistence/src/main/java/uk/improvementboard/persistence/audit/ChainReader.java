package uk.improvementboard.persistence.audit;

import static uk.improvementboard.persistence.jooq.Tables.AUDIT_CHAIN;
import static uk.improvementboard.persistence.jooq.Tables.AUDIT_ENTRY;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.persistence.audit.ChainCheck.NamedMark;

/**
 * Reads a chain through a cursor, never whole, and follows it. Head and entries come from one statement, so that a chain to
 * which others add in the meantime is still seen at one moment.
 */
record ChainReader(DSLContext dsl) {
    private static final int AT_ONCE = 2000;
    private static final int BETWEEN_REPORTS = 100_000;
    private static final Field<String> HASH = hex(AUDIT_ENTRY.HASH);
    private static final Field<String> BEFORE = text(AUDIT_ENTRY.BEFORE);
    private static final Field<String> AFTER = text(AUDIT_ENTRY.AFTER);

    /** @param progress told the number of entries read, now and then */
    AuditVerdict verify(long chain, List<NamedMark> marks, LongConsumer progress) {
        var check = new ChainCheck(marks);
        var head = head(chain);
        try (var entries = entries(chain)) {
            long read = 0;
            for (var row : entries) {
                head = Optional.ofNullable(row.get(AUDIT_CHAIN.POSITION)).map(position -> mark(row, position));
                check.next(entry(chain, row));
                if (++read % BETWEEN_REPORTS == 0) {
                    progress.accept(read);
                }
            }
        }
        return check.end(head, new ImportSeals(dsl).broken(chain));
    }

    private Optional<AuditMark> head(long chain) {
        return dsl
            .select(AUDIT_CHAIN.POSITION, AUDIT_CHAIN.HASH)
            .from(AUDIT_CHAIN)
            .where(AUDIT_CHAIN.CHAIN.eq(chain))
            .fetchOptional(row -> mark(row, row.value1()));
    }

    private static AuditMark mark(Record row, long position) {
        return new AuditMark(position, HexFormat.of().formatHex(row.get(AUDIT_CHAIN.HASH)));
    }

    private Cursor<? extends Record> entries(long chain) {
        return dsl
            .select(
                AUDIT_ENTRY.POSITION,
                HASH,
                AUDIT_ENTRY.AT,
                AUDIT_ENTRY.WHO,
                AUDIT_ENTRY.WHAT,
                AUDIT_ENTRY.SUBJECT,
                AUDIT_ENTRY.WHY,
                BEFORE,
                AFTER,
                AUDIT_CHAIN.POSITION,
                AUDIT_CHAIN.HASH
            )
            .from(AUDIT_ENTRY)
            .leftJoin(AUDIT_CHAIN)
            .on(AUDIT_CHAIN.CHAIN.eq(AUDIT_ENTRY.CHAIN))
            .where(AUDIT_ENTRY.CHAIN.eq(chain))
            .orderBy(AUDIT_ENTRY.POSITION)
            .fetchSize(AT_ONCE)
            .fetchLazy();
    }

    private static ChainedEntry entry(long chain, Record row) {
        return new ChainedEntry(
            row.get(AUDIT_ENTRY.POSITION),
            row.get(HASH),
            new CanonicalEntry(
                chain,
                row.get(AUDIT_ENTRY.AT),
                row.get(AUDIT_ENTRY.WHO),
                row.get(AUDIT_ENTRY.WHAT),
                row.get(AUDIT_ENTRY.SUBJECT),
                row.get(AUDIT_ENTRY.WHY),
                Optional.ofNullable(row.get(BEFORE)),
                Optional.ofNullable(row.get(AFTER))
            )
        );
    }

    private static Field<String> hex(Field<byte[]> bytes) {
        return bytes.convertFrom(HexFormat.of()::formatHex);
    }

    private static Field<String> text(Field<JSONB> row) {
        return row.convertFrom(json -> json == null ? null : json.data());
    }
}
