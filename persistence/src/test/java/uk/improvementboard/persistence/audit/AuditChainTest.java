package uk.improvementboard.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.reported;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.measure.ObservationRepository;

/** The database chains every entry as it writes it, whoever writes how much at the same time. */
class AuditChainTest extends RepositoryTest {

    private final ObservationRepository observations = repositories.get(ObservationRepository.class);
    private final AuditRepository audit = repositories.get(AuditRepository.class);

    @Test
    void what_java_computes_is_what_the_database_wrote_for_new_rows_closed_ones_and_deleted_ones() {
        write("2026-02-01", () -> observations.record(reported("2026-01", "50")));
        write("2026-03-01", () -> observations.record(reported("2026-01", "51 ".strip())));
        write("2026-03-01", () -> {
            repositories
                .sql()
                .execute("SELECT set_config('board.reason', 'Zoë’s note: 20% → 25%, \"quoted\" \\ back', true)");
            return observations.record(reported("2026-02", "51.25"));
        });
        repositories
            .database()
            .executeAsOwner("DELETE FROM observation WHERE version = 1 AND period_start = '2026-02-01'");

        var verdict = read(audit::verify);

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.entries()).isGreaterThan(5).isEqualTo(verdict.end().position());
        assertThat(verdict.end()).isEqualTo(read(audit::mark));
        assertThat(read(() -> audit.page(AuditFilter.of("observation"), 0, 10)))
            .extracting(AuditEntry::what)
            .containsExactly("delete", "insert", "insert", "update", "insert");
    }

    @Test
    void one_statement_of_many_rows_gives_each_its_place() {
        write("2026-02-01", () ->
            repositories
                .sql()
                .execute(
                    "INSERT INTO plan_section (partnership_id, code, kind) SELECT " +
                        partnership.value() +
                        ", 'area-' || n, 'AREA_FOR_IMPROVEMENT' FROM generate_series(1, 5000) n"
                )
        );

        var entries = read(() -> audit.page(AuditFilter.of("plan_section"), 0, 6000));

        assertThat(entries).hasSize(5000);
        assertThat(new HashSet<>(entries.stream().map(AuditEntry::hash).toList())).hasSize(5000);
        assertThat(entries.getFirst().position() - entries.getLast().position()).isEqualTo(4999);
        assertThat(read(audit::verify).findings()).isEmpty();
    }

    @Test
    void what_is_rolled_back_leaves_no_gap() {
        var before = read(audit::mark);
        assertThatThrownBy(() ->
            write("2026-02-01", () -> {
                observations.record(reported("2026-01", "50"));
                throw new IllegalStateException("the power went");
            })
        ).hasMessage("the power went");
        assertThat(read(audit::mark)).isEqualTo(before);

        write("2026-02-01", () -> observations.record(reported("2026-01", "50")));

        assertThat(read(audit::mark).position()).isEqualTo(before.position() + 1);
        assertThat(read(audit::verify).findings()).isEmpty();
    }

    @Test
    void many_who_write_at_the_same_time_make_one_chain_and_do_not_stop_one_another() throws Exception {
        var start = read(audit::mark).position();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var works = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(
                    n -> () ->
                        write("2026-02-01", () -> {
                            var year = Integer.toString(2000 + n);
                            observations.record(reported(year + "-01", "50"));
                            return observations.record(reported(year + "-02", "51"));
                        })
                )
                .toList();
            for (var done : pool.invokeAll(works)) {
                assertThat(done.get()).isTrue();
            }
        }

        var verdict = read(audit::verify);

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.end().position()).isEqualTo(start + 80);
    }

    @Test
    void each_partnership_has_its_own_chain_and_the_installation_another() {
        var first = partnership;
        partnership = Sample.partnership(repositories, "another");
        write("2026-02-01", () -> observations.record(reported("2026-01", "50")));

        var verdicts = new AuditVerifier(repositories.database().ownerDataSource()).verify(Map.of(), (_, _) -> {});

        assertThat(verdicts.values()).allMatch(AuditVerdict::whole);
        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(2);
        assertThat(repositories.transactions().read(first, audit::mark)).isNotEqualTo(read(audit::mark));
    }

    @Test
    void one_statement_of_the_owner_over_several_partnerships_is_chained_in_each() {
        var first = partnership;
        partnership = Sample.partnership(repositories, "a-third");
        repositories
            .database()
            .executeAsOwner(
                "INSERT INTO plan_section (partnership_id, code, kind) SELECT p, 'area-' || n, 'AREA_FOR_IMPROVEMENT' " +
                    "FROM generate_series(1, 3) n, unnest(ARRAY[" +
                    first.value() +
                    ", " +
                    partnership.value() +
                    "]) p"
            );

        for (var one : List.of(first, partnership)) {
            var verdict = repositories.transactions().read(one, audit::verify);
            assertThat(verdict.findings()).isEmpty();
            var sections = repositories
                .transactions()
                .read(one, () -> audit.page(AuditFilter.of("plan_section"), 0, 9));
            assertThat(sections).hasSize(3);
        }
    }

    @Test
    void a_mark_noted_outside_fits_as_long_as_nothing_before_it_changes() {
        var noted = read(audit::mark);
        write("2026-02-01", () -> observations.record(reported("2026-01", "50")));
        var slug = slug();
        var verifier = new AuditVerifier(repositories.database().ownerDataSource());

        var kept = verifier.verify(Map.of(slug, List.of(noted)), (_, _) -> {}).get(slug);
        var other = new AuditMark(noted.position(), "0123456789abcdef");
        var broken = verifier.verify(Map.of(slug, List.of(other)), (_, _) -> {}).get(slug);

        assertThat(kept.findings()).isEmpty();
        assertThat(broken.findings()).extracting(AuditFinding::kind).containsExactly(AuditFinding.Kind.MARK_BROKEN);
    }

    private String slug() {
        return read(() ->
            repositories.sql().fetchSingle("SELECT slug FROM partnership WHERE id = " + partnership.value())
        ).get(0, String.class);
    }

    @Test
    void a_verification_is_kept_and_audited() {
        var verdict = read(audit::verify);
        write("2026-02-01", () -> {
            audit.keep(verdict);
            return true;
        });

        assertThat(read(audit::lastVerification)).hasValueSatisfying(kept -> {
            assertThat(kept.end()).isEqualTo(verdict.end());
            assertThat(kept.findings()).isZero();
            assertThat(kept.at()).isEqualTo(Sample.on("2026-02-01").knownFrom());
        });
        assertThat(read(() -> audit.page(AuditFilter.of("audit_verification"), 0, 2))).hasSize(1);
    }
}
