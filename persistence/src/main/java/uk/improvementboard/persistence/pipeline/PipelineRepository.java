package uk.improvementboard.persistence.pipeline;

import static uk.improvementboard.persistence.jooq.Tables.PIPELINE_ROLE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.PipelineRoleRecord;

/** Which measures count the way from request to plan. */
@Repository
public class PipelineRepository {

    private final DSLContext dsl;
    private final Versions versions;

    PipelineRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the role had no measure or another} */
    public boolean assign(AssignedRole assigned) {
        return versions.write(row(assigned));
    }

    /** {@return how many versions were written of roles that had none} */
    public int assignHistory(List<Known<AssignedRole>> assigned) {
        return versions.writeHistory(
            assigned
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return whether a measure had the role; from now on none has} */
    public boolean withdraw(PipelineRole role) {
        return versions.withdraw(PIPELINE_ROLE, PIPELINE_ROLE.ROLE.eq(role.name()));
    }

    /** {@return the measure of every role that has one} */
    public Map<PipelineRole, MeasureCode> all(AsAt asAt) {
        var roles = new EnumMap<PipelineRole, MeasureCode>(PipelineRole.class);
        dsl.select(PIPELINE_ROLE.ROLE, PIPELINE_ROLE.MEASURE_CODE)
            .from(PIPELINE_ROLE)
            .where(versions.asKnown(PIPELINE_ROLE, asAt), PIPELINE_ROLE.WITHDRAWN.isFalse())
            .forEach(row -> roles.put(PipelineRole.valueOf(row.value1()), new MeasureCode(row.value2())));
        return roles;
    }

    private PipelineRoleRecord row(AssignedRole assigned) {
        var row = dsl.newRecord(PIPELINE_ROLE);
        row.setRole(assigned.role().name());
        row.setMeasureCode(assigned.measure().value());
        return row;
    }
}
