package uk.improvementboard.persistence.evidence;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.improvementboard.persistence.jooq.Tables.EVIDENCE_FILE;
import static uk.improvementboard.persistence.jooq.Tables.EVIDENCE_FILE_PIECE;
import static uk.improvementboard.persistence.jooq.Tables.EVIDENCE_SCAN;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.EvidenceFile;
import uk.improvementboard.persistence.PartnershipContext;

/** Keeps files in pieces: reading and writing hold one piece at a time. A file is written once and never changed. */
@Repository
public class EvidenceFileRepository {

    /** Bytes of a piece. */
    static final int PIECE = 262_144;

    private final DSLContext dsl;
    private final PartnershipContext context;

    EvidenceFileRepository(DSLContext dsl, PartnershipContext context) {
        this.dsl = dsl;
        this.context = context;
    }

    /**
     * Keeps a file.
     *
     * @param file what it is; its size is that of the content
     * @param content read to its end, not closed
     * @throws IOException when the content cannot be read
     */
    public void store(EvidenceFile file, HandlingClass handling, InputStream content) throws IOException {
        var partnership = context.partnership().value();
        dsl.insertInto(EVIDENCE_FILE)
            .set(EVIDENCE_FILE.PARTNERSHIP_ID, partnership)
            .set(EVIDENCE_FILE.FILE_ID, file.id())
            .set(EVIDENCE_FILE.NAME, file.name())
            .set(EVIDENCE_FILE.TYPE, file.type())
            .set(EVIDENCE_FILE.SIZE, file.size())
            .set(EVIDENCE_FILE.SHA256, file.sha256())
            .set(EVIDENCE_FILE.HANDLING, handling.name())
            .set(EVIDENCE_FILE.ADDED_AT, context.change().knownFrom())
            .set(EVIDENCE_FILE.ADDED_BY, context.change().by())
            .execute();
        long written = 0;
        int number = 0;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            dsl.insertInto(EVIDENCE_FILE_PIECE)
                .set(EVIDENCE_FILE_PIECE.PARTNERSHIP_ID, partnership)
                .set(EVIDENCE_FILE_PIECE.FILE_ID, file.id())
                .set(EVIDENCE_FILE_PIECE.NUMBER, number++)
                .set(EVIDENCE_FILE_PIECE.BYTES, piece)
                .execute();
            written += piece.length;
        }
        if (written != file.size()) {
            throw new IOException("The file has " + written + " bytes and not " + file.size());
        }
    }

    /** Keeps what the scanner said, as the latest word. */
    public void scanned(String id, ScanOutcome outcome, String words) {
        dsl.insertInto(EVIDENCE_SCAN)
            .set(EVIDENCE_SCAN.PARTNERSHIP_ID, context.partnership().value())
            .set(EVIDENCE_SCAN.FILE_ID, id)
            .set(EVIDENCE_SCAN.OUTCOME, outcome.name())
            .set(EVIDENCE_SCAN.WORDS, words)
            .execute();
    }

    /** {@return a file of the open partnership} */
    public Optional<KeptFile> find(String id) {
        var latest = field(
            select(EVIDENCE_SCAN.OUTCOME)
                .from(EVIDENCE_SCAN)
                .where(
                    EVIDENCE_SCAN.PARTNERSHIP_ID.eq(EVIDENCE_FILE.PARTNERSHIP_ID),
                    EVIDENCE_SCAN.FILE_ID.eq(EVIDENCE_FILE.FILE_ID)
                )
                .orderBy(EVIDENCE_SCAN.SCANNED_AT.desc())
                .limit(1)
        );
        var outcome = coalesce(latest, inline(ScanOutcome.FAILED.name()));
        return dsl
            .select(
                EVIDENCE_FILE.FILE_ID,
                EVIDENCE_FILE.NAME,
                EVIDENCE_FILE.TYPE,
                EVIDENCE_FILE.SIZE,
                EVIDENCE_FILE.SHA256,
                EVIDENCE_FILE.HANDLING,
                outcome
            )
            .from(EVIDENCE_FILE)
            .where(EVIDENCE_FILE.PARTNERSHIP_ID.eq(context.partnership().value()), EVIDENCE_FILE.FILE_ID.eq(id))
            .fetchOptional(row ->
                new KeptFile(
                    new EvidenceFile(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()),
                    HandlingClass.valueOf(row.value6()),
                    ScanOutcome.valueOf(row.value7())
                )
            );
    }

    /**
     * Writes the bytes of a file, piece by piece.
     *
     * @throws IOException when they cannot be written
     */
    public void copy(String id, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            var piece = piece(id, number);
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    private Optional<byte[]> piece(String id, int number) {
        return dsl
            .select(EVIDENCE_FILE_PIECE.BYTES)
            .from(EVIDENCE_FILE_PIECE)
            .where(
                EVIDENCE_FILE_PIECE.PARTNERSHIP_ID.eq(context.partnership().value()),
                EVIDENCE_FILE_PIECE.FILE_ID.eq(id),
                EVIDENCE_FILE_PIECE.NUMBER.eq(number)
            )
            .fetchOptional(EVIDENCE_FILE_PIECE.BYTES);
    }
}
