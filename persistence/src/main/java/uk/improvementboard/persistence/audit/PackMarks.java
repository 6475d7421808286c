package uk.improvementboard.persistence.audit;

import static org.jooq.impl.DSL.field;
import static uk.improvementboard.persistence.jooq.Tables.PACK;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.persistence.audit.ChainCheck.NamedMark;

/** The marks that issued packs carry: each printed where the audit stood when it was frozen. */
final class PackMarks {

    private PackMarks() {}

    static List<NamedMark> of(DSLContext dsl, long partnership) {
        var mark = field("{0}::jsonb #> '{content,audit}'", SQLDataType.JSONB, PACK.CONTENT);
        var position = field("({0} ->> 'position')::bigint", SQLDataType.BIGINT, mark);
        var hash = field("{0} ->> 'hash'", SQLDataType.CLOB, mark);
        return dsl
            .select(PACK.PACK_ID, position, hash)
            .from(PACK)
            .where(PACK.PARTNERSHIP_ID.eq(partnership), position.isNotNull(), hash.isNotNull())
            .fetch(row -> new NamedMark("pack " + row.value1(), new AuditMark(row.value2(), row.value3())));
    }
}
