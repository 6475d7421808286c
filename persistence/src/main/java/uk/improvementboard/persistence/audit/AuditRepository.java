package uk.improvementboard.persistence.audit;

import static uk.improvementboard.persistence.jooq.Tables.AUDIT_ENTRY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipContext;

/** Reads the audit of the open partnership. The database writes it; nobody else can. */
@Repository
public class AuditRepository {

    /** Tables of which no page of the board shows anything. */
    private static final List<String> NOT_ON_THE_BOARD = List.of("return_calendar", "return_cycle", "return_entry");

    private final DSLContext dsl;
    private final PartnershipContext context;

    AuditRepository(DSLContext dsl, PartnershipContext context) {
        this.dsl = dsl;
        this.context = context;
    }

    /** {@return a page of entries, latest first} */
    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        return selected(wanted(filter), offset, limit);
    }

    /** {@return a page of entries of these tables alone, latest first} */
    public List<AuditEntry> page(AuditFilter filter, Collection<String> subjects, int offset, int limit) {
        return selected(wanted(filter).and(AUDIT_ENTRY.SUBJECT.in(subjects)), offset, limit);
    }

    /** {@return how many entries of these tables alone there are} */
    public int count(AuditFilter filter, Collection<String> subjects) {
        return dsl.fetchCount(AUDIT_ENTRY, wanted(filter).and(AUDIT_ENTRY.SUBJECT.in(subjects)));
    }

    private List<AuditEntry> selected(Condition which, int offset, int limit) {
        return dsl
            .select(
                AUDIT_ENTRY.ID,
                AUDIT_ENTRY.AT,
                AUDIT_ENTRY.WHO,
                AUDIT_ENTRY.WHAT,
                AUDIT_ENTRY.SUBJECT,
                AUDIT_ENTRY.WHY,
                AUDIT_ENTRY.BEFORE.convertFrom(AuditRepository::json),
                AUDIT_ENTRY.AFTER.convertFrom(AuditRepository::json)
            )
            .from(AUDIT_ENTRY)
            .where(which)
            .orderBy(AUDIT_ENTRY.ID.desc())
            .offset(offset)
            .limit(limit)
            .fetch(Records.mapping(AuditEntry::new));
    }

    /** {@return how many entries there are} */
    public int count(AuditFilter filter) {
        return dsl.fetchCount(AUDIT_ENTRY, wanted(filter));
    }

    /**
     * {@return how many entries the open partnership has that may bear on the board: it grows with every committed change, in whatever
     * order transactions end, so it tells whether anything may have changed. What is keyed in returns is not on the board until it is
     * submitted, and would else make every reader wait after each figure}
     */
    public long state() {
        return dsl
            .selectCount()
            .from(AUDIT_ENTRY)
            .where(
                AUDIT_ENTRY.PARTNERSHIP_ID.eq(context.partnership().value()),
                AUDIT_ENTRY.SUBJECT.notIn(NOT_ON_THE_BOARD)
            )
            .fetchSingle()
            .value1();
    }

    /** {@return the tables that entries speak of, by name} */
    public List<String> subjects() {
        return dsl
            .selectDistinct(AUDIT_ENTRY.SUBJECT)
            .from(AUDIT_ENTRY)
            .where(wanted(AuditFilter.everything()))
            .orderBy(AUDIT_ENTRY.SUBJECT)
            .fetch(AUDIT_ENTRY.SUBJECT);
    }

    /** Accounts belong to no partnership; of theirs the database shows those that hold a role in the open one. */
    private Condition wanted(AuditFilter filter) {
        return DSL.and(
            AUDIT_ENTRY.PARTNERSHIP_ID.eq(context.partnership().value()).or(AUDIT_ENTRY.PARTNERSHIP_ID.isNull()),
            filter.subject().map(AUDIT_ENTRY.SUBJECT::eq).orElse(DSL.noCondition()),
            filter.text().map(AuditRepository::mentions).orElse(DSL.noCondition()),
            filter
                .from()
                .map(day -> AUDIT_ENTRY.AT.gt(new AsAt(day.minusDays(1)).instant()))
                .orElse(DSL.noCondition()),
            filter
                .to()
                .map(day -> AUDIT_ENTRY.AT.le(new AsAt(day).instant()))
                .orElse(DSL.noCondition())
        );
    }

    private static Condition mentions(String text) {
        return AUDIT_ENTRY.WHO.containsIgnoreCase(text)
            .or(AUDIT_ENTRY.WHY.containsIgnoreCase(text))
            .or(AUDIT_ENTRY.AFTER.cast(SQLDataType.CLOB).containsIgnoreCase(text));
    }

    private static Optional<String> json(JSONB document) {
        return Optional.ofNullable(document).map(JSONB::data);
    }
}
