package uk.improvementboard.persistence.imports;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static uk.improvementboard.persistence.jooq.Tables.IMPORT_BATCH;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;

/** Every import of the open partnership, in every state it went through. */
@Repository
public class ImportBatchRepository {

    private final DSLContext dsl;
    private final Versions versions;

    ImportBatchRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return the number that the next import will have} */
    public int next() {
        return (
            dsl
                .select(coalesce(max(IMPORT_BATCH.NUMBER), inline(0)))
                .from(IMPORT_BATCH)
                .where(versions.mine(IMPORT_BATCH))
                .fetchSingle()
                .value1() + 1
        );
    }

    /**
     * Keeps the state of an import if its present version is the expected one, 0 for a new import.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else took it further in between, or took the
     *     number
     */
    public void saveOver(int expectedVersion, ImportBatch batch) {
        var row = dsl.newRecord(IMPORT_BATCH);
        row.setNumber(batch.number());
        row.setState(batch.state().name());
        row.setFileName(batch.fileName());
        row.setSha256(batch.sha256());
        row.setBytes(batch.bytes());
        row.setSource(batch.source());
        row.setOrganisationCode(batch.organisation().map(OrganisationCode::value).orElse(""));
        row.setLayout(batch.layout());
        row.setExtractedOn(batch.extracted());
        row.setRows(batch.counts().rows());
        row.setAdded(batch.counts().added());
        row.setRestated(batch.counts().restated());
        row.setUnchanged(batch.counts().unchanged());
        row.setRejected(batch.counts().rejected());
        row.setBlank(batch.counts().blank());
        row.setPassedOver(batch.counts().passedOver());
        row.setWarnings(batch.counts().warnings());
        batch.undoes().ifPresent(row::setUndoes);
        versions.writeOver(expectedVersion, row);
    }

    /** {@return the present state of an import} */
    public Optional<Recorded<ImportBatch>> find(int number) {
        return history(number)
            .stream()
            .filter(it -> it.knownTo().isEmpty())
            .findFirst();
    }

    /** {@return every state of an import, oldest first} */
    public List<Recorded<ImportBatch>> history(int number) {
        return select(versions.mine(IMPORT_BATCH).and(IMPORT_BATCH.NUMBER.eq(number)))
            .orderBy(IMPORT_BATCH.VERSION)
            .fetch(this::recorded);
    }

    /** {@return the latest imports that were loaded, taken back or take another back, the latest first} */
    public List<Recorded<ImportBatch>> latest(AsAt asAt, int limit) {
        return select(
            versions
                .asKnown(IMPORT_BATCH, asAt)
                .and(IMPORT_BATCH.STATE.in(ImportState.LOADED.name(), ImportState.UNDONE.name()))
        )
            .orderBy(IMPORT_BATCH.NUMBER.desc())
            .limit(limit)
            .fetch(this::recorded);
    }

    /** {@return the first import that loaded a file of these bytes and was not undone, as it was when it was loaded} */
    public Optional<Recorded<ImportBatch>> loaded(String sha256) {
        var undone = IMPORT_BATCH.as("undone");
        return select(
            versions
                .mine(IMPORT_BATCH)
                .and(IMPORT_BATCH.SHA256.eq(sha256))
                .and(IMPORT_BATCH.STATE.eq(ImportState.LOADED.name()))
                .and(IMPORT_BATCH.UNDOES.isNull())
        )
            .andNotExists(
                dsl
                    .selectOne()
                    .from(undone)
                    .where(
                        undone.PARTNERSHIP_ID.eq(IMPORT_BATCH.PARTNERSHIP_ID),
                        undone.NUMBER.eq(IMPORT_BATCH.NUMBER),
                        undone.STATE.eq(ImportState.UNDONE.name())
                    )
            )
            .orderBy(IMPORT_BATCH.NUMBER)
            .limit(1)
            .fetchOptional(this::recorded);
    }

    private SelectConditionStep<Record> select(Condition which) {
        return dsl
            .select(versions.columns(IMPORT_BATCH))
            .select(versions.pedigree(IMPORT_BATCH))
            .from(IMPORT_BATCH)
            .where(which);
    }

    private Recorded<ImportBatch> recorded(Record row) {
        return versions.recorded(
            IMPORT_BATCH,
            row,
            new ImportBatch(
                row.get(IMPORT_BATCH.NUMBER),
                ImportState.valueOf(row.get(IMPORT_BATCH.STATE)),
                row.get(IMPORT_BATCH.FILE_NAME),
                row.get(IMPORT_BATCH.SHA256),
                row.get(IMPORT_BATCH.BYTES),
                row.get(IMPORT_BATCH.SOURCE),
                Optional.of(row.get(IMPORT_BATCH.ORGANISATION_CODE))
                    .filter(code -> !code.isEmpty())
                    .map(OrganisationCode::new),
                row.get(IMPORT_BATCH.LAYOUT),
                row.get(IMPORT_BATCH.EXTRACTED_ON),
                new ImportCounts(
                    row.get(IMPORT_BATCH.ROWS),
                    row.get(IMPORT_BATCH.ADDED),
                    row.get(IMPORT_BATCH.RESTATED),
                    row.get(IMPORT_BATCH.UNCHANGED),
                    row.get(IMPORT_BATCH.REJECTED),
                    row.get(IMPORT_BATCH.BLANK),
                    row.get(IMPORT_BATCH.PASSED_OVER),
                    row.get(IMPORT_BATCH.WARNINGS)
                ),
                Optional.ofNullable(row.get(IMPORT_BATCH.UNDOES))
            )
        );
    }
}
