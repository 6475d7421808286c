package uk.improvementboard.persistence.measure;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static uk.improvementboard.persistence.jooq.Tables.OBSERVATION;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;

/** What was loaded when: read from the history of the observations, which holds every load. */
@Repository
public class LoadRepository {

    private final DSLContext dsl;
    private final Versions versions;

    LoadRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return the latest loads of the open partnership known on a day, the latest first} */
    public List<Load> latest(AsAt asAt, int limit) {
        return dsl
            .select(
                OBSERVATION.KNOWN_FROM,
                OBSERVATION.RECORDED_BY,
                OBSERVATION.CHANGE_REASON,
                count(),
                countDistinct(OBSERVATION.MEASURE_CODE),
                max(OBSERVATION.PERIOD_END)
            )
            .from(OBSERVATION)
            .where(versions.mine(OBSERVATION), OBSERVATION.KNOWN_FROM.le(asAt.instant()))
            .groupBy(OBSERVATION.KNOWN_FROM, OBSERVATION.RECORDED_BY, OBSERVATION.CHANGE_REASON)
            .orderBy(OBSERVATION.KNOWN_FROM.desc(), OBSERVATION.RECORDED_BY, OBSERVATION.CHANGE_REASON)
            .limit(limit)
            .fetch(Records.mapping(Load::new));
    }
}
