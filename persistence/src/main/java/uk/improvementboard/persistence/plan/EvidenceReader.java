package uk.improvementboard.persistence.plan;

import static uk.improvementboard.persistence.jooq.Tables.EVIDENCE;
import static uk.improvementboard.persistence.jooq.Tables.EVIDENCE_FILE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.EvidenceFile;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.plan.PlanReader.Deliverable;

/** Reads the evidence of all deliverables as known on a day, in one query. */
record EvidenceReader(DSLContext dsl, Versions versions) {
    Map<Deliverable, List<Evidence>> evidence(AsAt asAt) {
        return dsl
            .select(versions.columns(EVIDENCE))
            .select(EVIDENCE_FILE.NAME, EVIDENCE_FILE.TYPE, EVIDENCE_FILE.SIZE, EVIDENCE_FILE.SHA256)
            .from(EVIDENCE)
            .leftJoin(EVIDENCE_FILE)
            .on(EVIDENCE_FILE.PARTNERSHIP_ID.eq(EVIDENCE.PARTNERSHIP_ID), EVIDENCE_FILE.FILE_ID.eq(EVIDENCE.FILE_ID))
            .where(versions.asKnown(EVIDENCE, asAt))
            .orderBy(EVIDENCE.SUBMITTED_ON, EVIDENCE.TITLE)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> new Deliverable(row.get(EVIDENCE.ACTION_NUMBER), row.get(EVIDENCE.MILESTONE_ID)),
                    Collectors.mapping(EvidenceReader::evidence, Collectors.toList())
                )
            );
    }

    private static Evidence evidence(Record row) {
        return new Evidence(
            row.get(EVIDENCE.TITLE),
            row.get(EVIDENCE.DESCRIPTION),
            Optional.ofNullable(row.get(EVIDENCE.FILE_ID)).map(id -> file(id, row)),
            HandlingClass.valueOf(row.get(EVIDENCE.HANDLING)),
            row.get(EVIDENCE.SUBMITTED_ON),
            row.get(EVIDENCE.SUBMITTED_BY),
            Optional.ofNullable(row.get(EVIDENCE.ACCEPTED_ON)),
            row.get(EVIDENCE.ACCEPTED_BY),
            Optional.ofNullable(row.get(EVIDENCE.RETURNED_ON)).map(on ->
                new Evidence.Returned(on, row.get(EVIDENCE.RETURNED_BY), row.get(EVIDENCE.RETURNED_WORDS))
            ),
            row.get(EVIDENCE.WITHDRAWN)
        );
    }

    private static EvidenceFile file(String id, Record row) {
        return new EvidenceFile(
            id,
            row.get(EVIDENCE_FILE.NAME),
            row.get(EVIDENCE_FILE.TYPE),
            row.get(EVIDENCE_FILE.SIZE),
            row.get(EVIDENCE_FILE.SHA256)
        );
    }
}
