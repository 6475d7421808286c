package uk.improvementboard.persistence.audit;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static uk.improvementboard.persistence.jooq.Tables.AUDIT_ENTRY;
import static uk.improvementboard.persistence.jooq.Tables.AUDIT_VERIFICATION;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record9;
import org.jooq.Records;
import org.jooq.SelectSeekStep3;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipContext;

/** Reads the audit of the open partnership. The database writes it; nobody else can. */
@Repository
public class AuditRepository {

    /** Tables of which no page of the board shows anything. */
    private static final List<String> NOT_ON_THE_BOARD = List.of(
        "return_calendar",
        "return_cycle",
        "return_entry",
        "audit_verification",
        "import_batch",
        "import_layout",
        "import_token"
    );

    /** The chain of what belongs to no partnership: accounts. */
    static final long INSTALLATION = 0;

    private static final int AT_ONCE = 1000;

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

    /** Hands each of the entries of these tables alone to a consumer, latest first, without ever holding all. */
    public void each(AuditFilter filter, Collection<String> subjects, Consumer<AuditEntry> consumer) {
        try (
            var entries = select(wanted(filter).and(AUDIT_ENTRY.SUBJECT.in(subjects)))
                .fetchSize(AT_ONCE)
                .fetchLazy()
        ) {
            entries.forEach(row -> consumer.accept(Records.mapping(AuditEntry::new).map(row)));
        }
    }

    private List<AuditEntry> selected(Condition which, int offset, int limit) {
        return select(which).offset(offset).limit(limit).fetch(Records.mapping(AuditEntry::new));
    }

    private SelectSeekStep3<
        Record9<Long, String, Instant, String, String, String, String, Optional<String>, Optional<String>>,
        Instant,
        Long,
        Long
    > select(Condition which) {
        return dsl
            .select(
                AUDIT_ENTRY.POSITION,
                AUDIT_ENTRY.HASH.convertFrom(HexFormat.of()::formatHex),
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
            .orderBy(AUDIT_ENTRY.AT.desc(), AUDIT_ENTRY.CHAIN, AUDIT_ENTRY.POSITION.desc());
    }

    /** {@return how many entries there are} */
    public int count(AuditFilter filter) {
        return dsl.fetchCount(AUDIT_ENTRY, wanted(filter));
    }

    /** {@return where the chain of the open partnership stands, with what the present transaction wrote} */
    public AuditMark mark() {
        return latest(DSL.noCondition()).orElse(new AuditMark(0, ChainedEntry.BEGINNING));
    }

    /**
     * {@return another text after every change that may bear on the board, in whatever order transactions end: the hash of the
     * latest such entry, which covers every one before. What is keyed in returns is not on the board until it is submitted, nor a
     * draft of commentary until it is put on record: they would else make every reader wait after each figure and pause}
     */
    public String state() {
        var draft = AUDIT_ENTRY.SUBJECT.eq("commentary").and(
            coalesce(jsonbGetAttributeAsText(AUDIT_ENTRY.AFTER, "on_record"), "").eq("false")
        );
        return latest(AUDIT_ENTRY.SUBJECT.notIn(NOT_ON_THE_BOARD).andNot(draft))
            .map(AuditMark::hash)
            .orElse(ChainedEntry.BEGINNING);
    }

    private Optional<AuditMark> latest(Condition which) {
        return dsl
            .select(AUDIT_ENTRY.POSITION, AUDIT_ENTRY.HASH.convertFrom(HexFormat.of()::formatHex))
            .from(AUDIT_ENTRY)
            .where(AUDIT_ENTRY.CHAIN.eq(context.partnership().value()), which)
            .orderBy(AUDIT_ENTRY.POSITION.desc())
            .limit(1)
            .fetchOptional(Records.mapping(AuditMark::new));
    }

    /** {@return what following the whole chain of the open partnership finds} */
    public AuditVerdict verify() {
        return new ChainReader(dsl).verify(
            context.partnership().value(),
            PackMarks.of(dsl, context.partnership().value()),
            _ -> {}
        );
    }

    /** Keeps what a verification found, at the moment of the present change. */
    public void keep(AuditVerdict verdict) {
        dsl.insertInto(AUDIT_VERIFICATION)
            .set(AUDIT_VERIFICATION.PARTNERSHIP_ID, context.partnership().value())
            .set(AUDIT_VERIFICATION.VERIFIED_AT, context.change().knownFrom())
            .set(AUDIT_VERIFICATION.VERIFIED_BY, context.change().by())
            .set(AUDIT_VERIFICATION.POSITION, verdict.end().position())
            .set(AUDIT_VERIFICATION.HASH, verdict.end().hash())
            .set(AUDIT_VERIFICATION.FINDINGS, verdict.findings().size())
            .execute();
    }

    /** {@return the latest verification of the open partnership's chain} */
    public Optional<AuditVerification> lastVerification() {
        return dsl
            .select(
                AUDIT_VERIFICATION.VERIFIED_AT,
                AUDIT_VERIFICATION.VERIFIED_BY,
                AUDIT_VERIFICATION.POSITION,
                AUDIT_VERIFICATION.HASH,
                AUDIT_VERIFICATION.FINDINGS
            )
            .from(AUDIT_VERIFICATION)
            .where(AUDIT_VERIFICATION.PARTNERSHIP_ID.eq(context.partnership().value()))
            .orderBy(AUDIT_VERIFICATION.VERIFIED_AT.desc())
            .limit(1)
            .fetchOptional(Records.mapping(AuditVerification::of));
    }

    /** {@return everybody who wrote an entry of these tables, by name} */
    public List<String> people(Collection<String> subjects) {
        return dsl
            .selectDistinct(AUDIT_ENTRY.WHO)
            .from(AUDIT_ENTRY)
            .where(wanted(AuditFilter.everything()), AUDIT_ENTRY.SUBJECT.in(subjects))
            .orderBy(AUDIT_ENTRY.WHO)
            .fetch(AUDIT_ENTRY.WHO);
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
            AUDIT_ENTRY.CHAIN.in(context.partnership().value(), INSTALLATION),
            filter.subject().map(AUDIT_ENTRY.SUBJECT::eq).orElse(DSL.noCondition()),
            filter.who().map(AUDIT_ENTRY.WHO::eq).orElse(DSL.noCondition()),
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
            .or(AUDIT_ENTRY.BEFORE.cast(SQLDataType.CLOB).containsIgnoreCase(text))
            .or(AUDIT_ENTRY.AFTER.cast(SQLDataType.CLOB).containsIgnoreCase(text));
    }

    private static Optional<String> json(JSONB document) {
        return Optional.ofNullable(document).map(JSONB::data);
    }
}
