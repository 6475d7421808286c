package uk.improvementboard.persistence.pack;

import static uk.improvementboard.persistence.jooq.Tables.PACK;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.PartnershipContext;
import uk.improvementboard.persistence.Turns;

/** Packs as issued: written once, never changed. Every reading names its audience, so that nobody is given more. */
@Repository
public class PackRepository {

    private final DSLContext dsl;
    private final PartnershipContext context;
    private final Turns turns;

    PackRepository(DSLContext dsl, PartnershipContext context, Turns turns) {
        this.dsl = dsl;
        this.context = context;
        this.turns = turns;
    }

    /**
     * Issues a pack, at the moment of the present change.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the id is taken
     */
    public void store(StoredPack pack) {
        dsl.insertInto(PACK)
            .set(PACK.PARTNERSHIP_ID, context.partnership().value())
            .set(PACK.PACK_ID, pack.id())
            .set(PACK.MONTH, pack.month().atDay(1))
            .set(PACK.AUDIENCE, pack.audience().name())
            .set(PACK.CONTENT, pack.content())
            .set(PACK.SHA256, pack.sha256())
            .set(PACK.ISSUED_AT, context.change().knownFrom())
            .set(PACK.ISSUED_BY, context.change().by())
            .execute();
    }

    /**
     * {@return the number of the next issue of a month's pack for an audience, from 1}
     *
     * <p>Whoever asks at the same moment waits until this transaction ends, and then counts what it issued.
     */
    public int nextIssue(YearMonth month, HandlingClass audience) {
        turns.take("pack " + month + " " + audience);
        var issued = dsl.fetchCount(
            PACK,
            PACK.PARTNERSHIP_ID.eq(context.partnership().value()),
            PACK.MONTH.eq(month.atDay(1)),
            PACK.AUDIENCE.eq(audience.name())
        );
        return issued + 1;
    }

    /** {@return the pack of an id, if it was issued for what the audience may read} */
    public Optional<StoredPack> find(String id, HandlingClass audience) {
        return dsl
            .select(
                PACK.PACK_ID,
                PACK.MONTH.convertFrom(YearMonth::from),
                PACK.AUDIENCE.convertFrom(HandlingClass::valueOf),
                PACK.CONTENT,
                PACK.SHA256
            )
            .from(PACK)
            .where(
                PACK.PARTNERSHIP_ID.eq(context.partnership().value()),
                PACK.PACK_ID.eq(id),
                PACK.AUDIENCE.in(readableBy(audience))
            )
            .fetchOptional(Records.mapping(StoredPack::new));
    }

    /** {@return the packs that an audience may read, latest month and issue first} */
    public List<IssuedPack> list(HandlingClass audience) {
        return dsl
            .select(
                PACK.PACK_ID,
                PACK.MONTH.convertFrom(YearMonth::from),
                PACK.AUDIENCE.convertFrom(HandlingClass::valueOf),
                PACK.SHA256,
                PACK.ISSUED_AT,
                PACK.ISSUED_BY
            )
            .from(PACK)
            .where(PACK.PARTNERSHIP_ID.eq(context.partnership().value()), PACK.AUDIENCE.in(readableBy(audience)))
            .orderBy(PACK.MONTH.desc(), PACK.ISSUED_AT.desc())
            .fetch(Records.mapping(IssuedPack::new));
    }

    /** {@return the packs of months before one that were issued for an audience itself, latest month and issue first} */
    public List<IssuedPack> before(YearMonth month, HandlingClass audience) {
        return list(audience)
            .stream()
            .filter(pack -> pack.audience() == audience && pack.month().isBefore(month))
            .toList();
    }

    private static List<String> readableBy(HandlingClass audience) {
        return audience.readable().stream().map(Enum::name).toList();
    }
}
