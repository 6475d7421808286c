package uk.improvementboard.persistence.measure;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static uk.improvementboard.persistence.jooq.Tables.MEASURE;
import static uk.improvementboard.persistence.jooq.Tables.MEASURE_VERSION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;

/** The measures and every wording they ever had. */
@Repository
public class MeasureRepository {

    private final DSLContext dsl;
    private final Versions versions;

    MeasureRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the measure is new or says anything new; a new one takes its place after the others} */
    public boolean save(Measure measure) {
        identify(List.of(measure.code()));
        return versions.write(MeasureRows.row(dsl, measure, position(measure.code())));
    }

    /**
     * Saves a measure if its present version is the expected one, 0 when there must be none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it in between
     */
    public boolean saveOver(int expectedVersion, Measure measure) {
        identify(List.of(measure.code()));
        return versions.writeOver(expectedVersion, MeasureRows.row(dsl, measure, position(measure.code())));
    }

    /** {@return how many versions were written of measures that had none; they stand in the order of their first version} */
    public int saveHistory(List<Known<Measure>> measures) {
        var positions = new LinkedHashMap<MeasureCode, Integer>();
        measures.forEach(known -> positions.putIfAbsent(known.item().code(), positions.size() + 1));
        identify(positions.keySet());
        return versions.writeHistory(
            measures
                .stream()
                .map(known ->
                    known.map(measure -> MeasureRows.row(dsl, measure, positions.getOrDefault(measure.code(), 0)))
                )
                .toList()
        );
    }

    /** {@return whether there was a measure to take off the board; its figures and history stay} */
    public boolean withdraw(MeasureCode code) {
        return versions.withdraw(MEASURE_VERSION, of(code));
    }

    /** {@return the measures that were not withdrawn, in the board's order} */
    public List<Measure> all(AsAt asAt) {
        return listed(asAt, MEASURE_VERSION.WITHDRAWN.isFalse());
    }

    /** {@return the measures that were withdrawn, in the order they had} */
    public List<Measure> withdrawn(AsAt asAt) {
        return listed(asAt, MEASURE_VERSION.WITHDRAWN.isTrue());
    }

    /** {@return the measure as worded then, withdrawn or not} */
    public Optional<Measure> find(MeasureCode code, AsAt asAt) {
        return listed(asAt, of(code)).stream().findFirst();
    }

    /** {@return the number of the present version, 0 when there is none} */
    public int version(MeasureCode code) {
        return versions.presentVersion(MEASURE_VERSION, of(code));
    }

    /** {@return every version of the measure, oldest first} */
    public List<Recorded<Measure>> definitionHistory(MeasureCode code) {
        return dsl
            .select(MeasureRows.COLUMNS)
            .select(versions.pedigree(MEASURE_VERSION))
            .from(MEASURE_VERSION)
            .where(versions.mine(MEASURE_VERSION), of(code))
            .orderBy(MEASURE_VERSION.VERSION)
            .fetch(row -> versions.recorded(MEASURE_VERSION, row, MeasureRows.read(row)));
    }

    /** {@return the day from which the present definition of each measure holds that had another one before} */
    public Map<MeasureCode, LocalDate> redefined(AsAt asAt) {
        var redefined = new HashMap<MeasureCode, LocalDate>();
        dsl.select(MEASURE_VERSION.MEASURE_CODE, MEASURE_VERSION.DEFINITION, MEASURE_VERSION.KNOWN_FROM)
            .from(MEASURE_VERSION)
            .where(versions.knownBy(MEASURE_VERSION, asAt))
            .orderBy(MEASURE_VERSION.MEASURE_CODE, MEASURE_VERSION.VERSION)
            .fetchGroups(MEASURE_VERSION.MEASURE_CODE)
            .forEach((code, said) -> {
                for (var index = 1; index < said.size(); index++) {
                    var changed = !said
                        .get(index)
                        .value2()
                        .equals(said.get(index - 1).value2());
                    if (changed) {
                        redefined.put(new MeasureCode(code), BoardTime.dayOf(said.get(index).value3()));
                    }
                }
            });
        return Map.copyOf(redefined);
    }

    private List<Measure> listed(AsAt asAt, Condition which) {
        return dsl
            .select(MeasureRows.COLUMNS)
            .from(MEASURE_VERSION)
            .where(versions.asKnown(MEASURE_VERSION, asAt), which)
            .orderBy(MEASURE_VERSION.POSITION, MEASURE_VERSION.MEASURE_CODE)
            .fetch((Record row) -> MeasureRows.read(row));
    }

    private static Condition of(MeasureCode code) {
        return MEASURE_VERSION.MEASURE_CODE.eq(code.value());
    }

    private int position(MeasureCode code) {
        var own = max(MEASURE_VERSION.POSITION).filterWhere(of(code));
        return dsl
            .select(coalesce(own, max(MEASURE_VERSION.POSITION).plus(1), inline(1)))
            .from(MEASURE_VERSION)
            .where(versions.mine(MEASURE_VERSION))
            .fetchSingle()
            .value1();
    }

    private void identify(Collection<MeasureCode> codes) {
        if (codes.isEmpty()) {
            return;
        }
        var insert = dsl.insertInto(MEASURE, MEASURE.PARTNERSHIP_ID, MEASURE.CODE);
        for (var code : codes) {
            insert = insert.values(versions.partnership().value(), code.value());
        }
        insert.onConflictDoNothing().execute();
    }
}
