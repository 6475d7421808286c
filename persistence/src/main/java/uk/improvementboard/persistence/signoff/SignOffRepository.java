package uk.improvementboard.persistence.signoff;

import static uk.improvementboard.persistence.jooq.Tables.SIGN_OFF;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.Commentaries;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Bound;
import uk.improvementboard.metrics.signoff.FigureVersion;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.Step;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.SignOffRecord;
import uk.improvementboard.persistence.measure.ObservationRepository;

/** The steps of every sign-off, and how far each is: worked out from the steps and the versions that are present. */
@Repository
public class SignOffRepository {

    private final DSLContext dsl;
    private final Versions versions;
    private final ObservationRepository observations;

    SignOffRepository(DSLContext dsl, Versions versions, ObservationRepository observations) {
        this.dsl = dsl;
        this.versions = versions;
        this.observations = observations;
    }

    /**
     * Records the next step.
     *
     * @param before how many steps were taken before it
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else took a step in between
     */
    public void take(int before, SignOffStep step) {
        versions.writeOver(before, row(step));
    }

    /** {@return how many steps were written of sign-offs that had none} */
    public int takeHistory(List<Known<SignOffStep>> steps) {
        return versions.writeHistory(
            steps
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /**
     * {@return the sign-off of every figure that the partners bring themselves, for months from the given one on, as known on a day}
     *
     * @param measures as known on the day
     * @param commentaries everything on record on the day
     */
    public List<SignOffReading> readings(
        List<Measure> measures,
        AreaCode area,
        YearMonth from,
        Commentaries commentaries,
        AsAt asAt
    ) {
        var figures = observations.versionsSince(area, from.atDay(1), asAt);
        var steps = steps(from, asAt);
        var readings = new ArrayList<SignOffReading>();
        for (var measure : measures) {
            var known = figures.getOrDefault(measure.code(), List.of());
            var taken = steps.getOrDefault(measure.code(), Map.of());
            present(known, asAt).forEach((month, figure) -> {
                var subject = BoardSubject.measure(measure.code());
                var own = taken
                    .getOrDefault(month, List.of())
                    .stream()
                    .map(it -> it.step(version(known, it)))
                    .toList();
                if (!own.isEmpty() || SignOffReading.needed(figure.observation())) {
                    var present = Bound.of(figure, commentaries.of(subject, month));
                    readings.add(SignOffReading.of(measure, month, present, own));
                }
            });
        }
        return List.copyOf(readings);
    }

    /** The figure of a month is that of the period which ends last in it. */
    private static Map<YearMonth, FigureVersion> present(List<Recorded<Observation>> known, AsAt asAt) {
        Map<YearMonth, FigureVersion> present = new TreeMap<>();
        known
            .stream()
            .filter(it ->
                it
                    .knownTo()
                    .filter(end -> !end.isAfter(asAt.instant()))
                    .isEmpty()
            )
            .forEach(it -> present.put(it.item().period().endMonth(), figure(it)));
        return present;
    }

    private static FigureVersion figure(Recorded<Observation> it) {
        return new FigureVersion(it.item(), it.version(), it.knownFrom(), it.recordedAt());
    }

    private static FigureVersion version(List<Recorded<Observation>> known, Taken step) {
        return known
            .stream()
            .filter(it -> it.version() == step.figure() && it.item().period().equals(step.period()))
            .findFirst()
            .map(SignOffRepository::figure)
            .orElseThrow(() -> new IllegalStateException("A step names a version that is not there: " + step));
    }

    private Map<MeasureCode, Map<YearMonth, List<Taken>>> steps(YearMonth from, AsAt asAt) {
        Map<MeasureCode, Map<YearMonth, List<Taken>>> steps = new LinkedHashMap<>();
        dsl.select(versions.columns(SIGN_OFF))
            .from(SIGN_OFF)
            .where(versions.knownBy(SIGN_OFF, asAt), SIGN_OFF.MONTH.ge(from.atDay(1)))
            .orderBy(SIGN_OFF.MEASURE_CODE, SIGN_OFF.MONTH, SIGN_OFF.VERSION)
            .fetch()
            .forEach(row ->
                steps
                    .computeIfAbsent(new MeasureCode(row.get(SIGN_OFF.MEASURE_CODE)), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(YearMonth.from(row.get(SIGN_OFF.MONTH)), _ -> new ArrayList<>())
                    .add(Taken.of(row))
            );
        return steps;
    }

    /** A step read back, before the figure it names is found. */
    private record Taken(
        Step.Kind kind,
        Actor actor,
        Instant at,
        String words,
        Period period,
        int figure,
        int commentary
    ) {
        static Taken of(Record row) {
            var account = Optional.ofNullable(row.get(SIGN_OFF.ACCOUNT_ID));
            return new Taken(
                Step.Kind.valueOf(row.get(SIGN_OFF.STEP)),
                new Actor(
                    row.get(SIGN_OFF.ACTOR_ROLE),
                    Optional.of(row.get(SIGN_OFF.ORGANISATION_CODE))
                        .filter(code -> !code.isEmpty())
                        .map(OrganisationCode::new),
                    account.map(OptionalLong::of).orElseGet(OptionalLong::empty)
                ),
                row.get(SIGN_OFF.KNOWN_FROM),
                row.get(SIGN_OFF.WORDS),
                new Period(row.get(SIGN_OFF.PERIOD_START), row.get(SIGN_OFF.PERIOD_END)),
                row.get(SIGN_OFF.OBSERVATION_VERSION),
                row.get(SIGN_OFF.COMMENTARY_VERSION)
            );
        }

        Step step(FigureVersion version) {
            return new Step(kind, actor, at, words, new Bound(version, commentary));
        }
    }

    private SignOffRecord row(SignOffStep it) {
        var row = dsl.newRecord(SIGN_OFF);
        row.setMeasureCode(it.measure().value());
        row.setMonth(it.month().atDay(1));
        row.setStep(it.kind().name());
        row.setActorRole(it.actor().role());
        row.setOrganisationCode(it.actor().organisation().map(OrganisationCode::value).orElse(""));
        it.actor().account().ifPresent(row::setAccountId);
        row.setWords(it.words());
        row.setAreaCode(it.area().value());
        row.setPeriodStart(it.period().start());
        row.setPeriodEnd(it.period().end());
        row.setObservationVersion(it.figure());
        row.setCommentaryVersion(it.commentary());
        return row;
    }
}
