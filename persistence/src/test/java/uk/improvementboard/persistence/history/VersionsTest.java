package uk.improvementboard.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.HERE;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.PROVENANCE;
import static uk.improvementboard.persistence.Sample.asAt;
import static uk.improvementboard.persistence.Sample.measure;
import static uk.improvementboard.persistence.Sample.on;
import static uk.improvementboard.persistence.Sample.reported;
import static uk.improvementboard.persistence.jooq.Tables.OBSERVATION;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;

class VersionsTest extends RepositoryTest {

    private final ObservationRepository observations = repositories.get(ObservationRepository.class);

    @Test
    void of_two_who_write_at_the_same_moment_the_second_is_told() {
        write("2026-02-10", () -> observations.record(reported("2026-01", "41.5")));
        var firstHasWritten = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() ->
            write("2026-03-10", () -> {
                observations.record(reported("2026-01", "44.0"));
                firstHasWritten.countDown();
                awaitABlockedWriter();
                return true;
            })
        );
        awaitLatch(firstHasWritten);

        assertThatThrownBy(() ->
            write("2026-03-10", () -> observations.record(reported("2026-01", "45.0")))
        ).isInstanceOf(OptimisticLockingFailureException.class);
        first.join();
        assertThat(
            read(() -> observations.history(PLANS_IN_TIME, HERE, reported("2026-01", "1").observation().period()))
        ).hasSize(2);
    }

    @Test
    void a_closed_version_cannot_be_opened_or_closed_again() {
        write("2026-02-10", () -> observations.record(reported("2026-01", "41.5")));
        write("2026-03-10", () -> observations.record(reported("2026-01", "44.0")));

        assertThatThrownBy(() ->
            write("2026-04-10", () ->
                repositories
                    .sql()
                    .update(OBSERVATION)
                    .set(OBSERVATION.KNOWN_TO, on("2026-03-01").knownFrom())
                    .where(OBSERVATION.VERSION.eq(1))
                    .execute()
            )
        )
            .isInstanceOf(DataAccessException.class)
            .hasMessageContaining("cannot be changed; write a new version");
    }

    @Test
    void a_correction_of_the_same_day_replaces_the_version_from_its_first_moment() {
        write("2026-02-10", () -> observations.record(reported("2026-01", "41.5")));
        write("2026-02-10", () -> observations.record(reported("2026-01", "44.0")));

        var series = read(() -> observations.series(PLANS_IN_TIME, HERE, asAt("2026-02-10")));
        assertThat(series).containsExactly(reported("2026-01", "44.0").observation());
    }

    /** Beside thousands of figures the planner takes the index although row-level security adds its condition. */
    @Test
    void the_main_query_uses_the_index() {
        var daily = new MeasureCode("daily");
        write("2024-01-01", () ->
            repositories.get(MeasureRepository.class).save(measure("daily", SeriesKind.SNAPSHOT))
        );
        var many = IntStream.range(0, 4000)
            .mapToObj(day -> new Known<>(on("2026-01-10").knownFrom(), snapshot(daily, day), "first told"))
            .toList();
        write("2026-01-10", () -> observations.recordHistory(many));
        write("2026-02-10", () -> observations.record(reported("2026-01", "41.5")));
        repositories.database().executeAsOwner("ANALYZE observation");

        var versions = repositories.get(Versions.class);
        var sql = repositories.sql();
        var plan = read(() ->
            sql
                .explain(
                    sql
                        .select(OBSERVATION.VALUE)
                        .from(OBSERVATION)
                        .where(
                            versions.asKnown(OBSERVATION, asAt("2026-03-01")),
                            OBSERVATION.MEASURE_CODE.eq(PLANS_IN_TIME.value()),
                            OBSERVATION.AREA_CODE.eq(HERE.value())
                        )
                )
                .plan()
        );
        assertThat(plan).containsPattern("Index Scan (using|on) observation_").doesNotContain("Seq Scan");
    }

    private static AreaObservation snapshot(MeasureCode measure, int day) {
        var period = Period.day(asAt("2015-01-01").day().plusDays(day));
        var value = new Observation.Reported(period, Figure.of("41.5"), false, PROVENANCE, HandlingClass.PARTNERS);
        return new AreaObservation(measure, HERE, value);
    }

    private void awaitABlockedWriter() {
        var waiting =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
        for (int tries = 0; tries < 200; tries++) {
            if (((Number) repositories.sql().fetchValue(waiting)).intValue() > 0) {
                return;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            throw new CompletionException(interrupted);
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new CompletionException(interrupted);
        }
    }
}
