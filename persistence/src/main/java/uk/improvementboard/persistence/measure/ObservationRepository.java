package uk.improvementboard.persistence.measure;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static uk.improvementboard.persistence.jooq.Tables.COMPARATOR;
import static uk.improvementboard.persistence.jooq.Tables.MEASURE_VERSION;
import static uk.improvementboard.persistence.jooq.Tables.OBSERVATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.ObservationRecord;

/** What was observed, in every version: a restated figure never hides the one it replaced. */
@Repository
public class ObservationRepository {

    private static final ObservationColumns COLUMNS = new ObservationColumns(OBSERVATION);

    private final DSLContext dsl;
    private final Versions versions;

    ObservationRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /**
     * Records an observation, or a new version of the one for its period.
     *
     * @return whether it says anything new
     * @throws org.springframework.dao.DataIntegrityViolationException when the measure or area is unknown, or the period
     *     shares days with another one of an unlike length
     */
    public boolean record(AreaObservation observation) {
        return versions.write(row(observation, overlapping()));
    }

    /**
     * Records an observation if the present version is the expected one, 0 when there must be none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else recorded one in between
     */
    public boolean recordOver(int expectedVersion, AreaObservation observation) {
        return versions.writeOver(expectedVersion, row(observation, overlapping()));
    }

    /**
     * Records as {@link #recordOver(int, AreaObservation)} does, for a reason of its own.
     *
     * @param why shown in the history instead of the reason of the whole change
     */
    public boolean recordOver(int expectedVersion, AreaObservation observation, String why) {
        var row = row(observation, overlapping());
        row.setChangeReason(why);
        return versions.writeOver(expectedVersion, row);
    }

    /** {@return how many of the observations said anything new; all of them are recorded or none} */
    public int recordAll(Collection<AreaObservation> observations) {
        var overlapping = overlapping();
        return (int) observations
            .stream()
            .filter(observation -> versions.write(row(observation, overlapping)))
            .count();
    }

    /** {@return how many versions were written of observations that had none} */
    public int recordHistory(List<Known<AreaObservation>> observations) {
        var overlapping = overlapping();
        return versions.writeHistory(
            observations
                .stream()
                .map(known -> known.map(item -> row(item, overlapping)))
                .toList()
        );
    }

    /** {@return one measure's observations in one area, by period} */
    public List<Observation> series(MeasureCode measure, AreaCode area, AsAt asAt) {
        return asKnown(asAt, of(measure).and(OBSERVATION.AREA_CODE.eq(area.value()))).map(COLUMNS::read);
    }

    /** {@return the number of the present version of the observation for a period, 0 when there is none} */
    public int presentVersion(MeasureCode measure, AreaCode area, Period period) {
        return versions.presentVersion(
            OBSERVATION,
            of(measure)
                .and(OBSERVATION.AREA_CODE.eq(area.value()))
                .and(OBSERVATION.PERIOD_START.eq(period.start()))
                .and(OBSERVATION.PERIOD_END.eq(period.end()))
        );
    }

    /** {@return every measure's observations in one area, by period; measures without any are left out} */
    public Map<MeasureCode, List<Observation>> allSeries(AreaCode area, AsAt asAt) {
        return grouped(asKnown(asAt, OBSERVATION.AREA_CODE.eq(area.value())), ObservationRepository::measure);
    }

    /** {@return one measure's observations in each area that the partnership is compared with, by period} */
    public Map<AreaCode, List<Observation>> comparatorSeries(MeasureCode measure, AsAt asAt) {
        return grouped(asKnown(asAt, of(measure).and(compared(asAt))), ObservationRepository::area);
    }

    /** {@return every measure's observations in each area that the partnership is compared with, by period} */
    public Map<MeasureCode, Map<AreaCode, List<Observation>>> allComparatorSeries(AsAt asAt) {
        return asKnown(asAt, compared(asAt))
            .stream()
            .collect(
                Collectors.groupingBy(
                    ObservationRepository::measure,
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        ObservationRepository::area,
                        LinkedHashMap::new,
                        Collectors.mapping(COLUMNS::read, Collectors.toList())
                    )
                )
            );
    }

    /** {@return every version of those observations that have more than one, by period and version} */
    public List<Recorded<Observation>> restated(MeasureCode measure, AreaCode area) {
        var later = OBSERVATION.as("later");
        return dsl
            .select(COLUMNS.all())
            .select(versions.pedigree(OBSERVATION))
            .from(OBSERVATION)
            .where(versions.mine(OBSERVATION), of(measure), OBSERVATION.AREA_CODE.eq(area.value()))
            .andExists(
                dsl
                    .selectOne()
                    .from(later)
                    .where(
                        later.PARTNERSHIP_ID.eq(OBSERVATION.PARTNERSHIP_ID),
                        later.MEASURE_CODE.eq(OBSERVATION.MEASURE_CODE),
                        later.AREA_CODE.eq(OBSERVATION.AREA_CODE),
                        later.PERIOD_START.eq(OBSERVATION.PERIOD_START),
                        later.PERIOD_END.eq(OBSERVATION.PERIOD_END),
                        later.VERSION.gt(1)
                    )
            )
            .orderBy(OBSERVATION.PERIOD_END, OBSERVATION.VERSION)
            .fetch(row -> versions.recorded(OBSERVATION, row, COLUMNS.read(row)));
    }

    /** {@return every version of the observation for a period, oldest first: its pedigree} */
    public List<Recorded<Observation>> history(MeasureCode measure, AreaCode area, Period period) {
        return dsl
            .select(COLUMNS.all())
            .select(versions.pedigree(OBSERVATION))
            .from(OBSERVATION)
            .where(
                versions.mine(OBSERVATION),
                of(measure),
                OBSERVATION.AREA_CODE.eq(area.value()),
                OBSERVATION.PERIOD_START.eq(period.start()),
                OBSERVATION.PERIOD_END.eq(period.end())
            )
            .orderBy(OBSERVATION.VERSION)
            .fetch(row -> versions.recorded(OBSERVATION, row, COLUMNS.read(row)));
    }

    /** {@return every version of every measure's observations in one area that was known by a day, by period and version} */
    public Map<MeasureCode, List<Recorded<Observation>>> versions(AreaCode area, AsAt asAt) {
        return versions(area, asAt, DSL.noCondition());
    }

    /** {@return the same for periods that end on a day or later} */
    public Map<MeasureCode, List<Recorded<Observation>>> versionsSince(AreaCode area, LocalDate from, AsAt asAt) {
        return versions(area, asAt, OBSERVATION.PERIOD_END.ge(from));
    }

    private Map<MeasureCode, List<Recorded<Observation>>> versions(AreaCode area, AsAt asAt, Condition which) {
        return dsl
            .select(OBSERVATION.MEASURE_CODE)
            .select(COLUMNS.all())
            .select(versions.pedigree(OBSERVATION))
            .from(OBSERVATION)
            .where(versions.knownBy(OBSERVATION, asAt), OBSERVATION.AREA_CODE.eq(area.value()), which)
            .orderBy(OBSERVATION.MEASURE_CODE, OBSERVATION.PERIOD_END, OBSERVATION.PERIOD_START, OBSERVATION.VERSION)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    ObservationRepository::measure,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        row -> versions.recorded(OBSERVATION, row, COLUMNS.read(row)),
                        Collectors.toList()
                    )
                )
            );
    }

    /** {@return the day on which the latest figure of each measure became known in one area} */
    public Map<MeasureCode, LocalDate> lastKnown(AreaCode area, AsAt asAt) {
        return dsl
            .select(OBSERVATION.MEASURE_CODE, max(OBSERVATION.KNOWN_FROM))
            .from(OBSERVATION)
            .where(versions.knownBy(OBSERVATION, asAt), OBSERVATION.AREA_CODE.eq(area.value()))
            .groupBy(OBSERVATION.MEASURE_CODE)
            .fetchMap(row -> measure(row), row -> BoardTime.dayOf(row.value2()));
    }

    /** {@return the state of all series, for keys of caches} */
    public SeriesState lastChange() {
        return dsl
            .select(count(), max(OBSERVATION.RECORDED_AT))
            .from(OBSERVATION)
            .where(versions.mine(OBSERVATION))
            .fetchSingle(row -> new SeriesState(row.value1(), Optional.ofNullable(row.value2())));
    }

    private Result<Record> asKnown(AsAt asAt, Condition which) {
        return dsl
            .select(OBSERVATION.MEASURE_CODE, OBSERVATION.AREA_CODE)
            .select(COLUMNS.all())
            .from(OBSERVATION)
            .where(versions.asKnown(OBSERVATION, asAt), which)
            .orderBy(OBSERVATION.MEASURE_CODE, OBSERVATION.AREA_CODE, OBSERVATION.PERIOD_END, OBSERVATION.PERIOD_START)
            .fetch();
    }

    private Condition compared(AsAt asAt) {
        return OBSERVATION.AREA_CODE.in(
            select(COMPARATOR.AREA_CODE)
                .from(COMPARATOR)
                .where(versions.asKnown(COMPARATOR, asAt), COMPARATOR.WITHDRAWN.isFalse())
        );
    }

    private static Condition of(MeasureCode measure) {
        return OBSERVATION.MEASURE_CODE.eq(measure.value());
    }

    private static <K> Map<K, List<Observation>> grouped(Result<Record> rows, Function<Record, K> key) {
        return rows
            .stream()
            .collect(
                Collectors.groupingBy(key, LinkedHashMap::new, Collectors.mapping(COLUMNS::read, Collectors.toList()))
            );
    }

    private static MeasureCode measure(Record row) {
        return new MeasureCode(row.get(OBSERVATION.MEASURE_CODE));
    }

    private static AreaCode area(Record row) {
        return new AreaCode(row.get(OBSERVATION.AREA_CODE));
    }

    /** Measures whose periods share days by nature. */
    private Set<String> overlapping() {
        return dsl
            .select(MEASURE_VERSION.MEASURE_CODE)
            .from(MEASURE_VERSION)
            .where(
                versions.mine(MEASURE_VERSION),
                MEASURE_VERSION.SERIES_KIND.in(SeriesKind.ROLLING_YEAR.name(), SeriesKind.YEAR_TO_DATE.name())
            )
            .fetchSet(MEASURE_VERSION.MEASURE_CODE);
    }

    private ObservationRecord row(AreaObservation item, Set<String> overlapping) {
        var row = dsl.newRecord(OBSERVATION);
        row.setMeasureCode(item.measure().value());
        row.setAreaCode(item.area().value());
        row.setOverlapping(overlapping.contains(item.measure().value()));
        COLUMNS.write(item.observation(), row);
        return row;
    }
}
