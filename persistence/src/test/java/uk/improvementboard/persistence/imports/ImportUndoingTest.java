package uk.improvementboard.persistence.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.reported;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.audit.AuditFilter;
import uk.improvementboard.persistence.audit.AuditFinding;
import uk.improvementboard.persistence.audit.AuditRepository;
import uk.improvementboard.persistence.audit.AuditVerifier;

class ImportUndoingTest extends ImportTest {

    private final AuditRepository audit = repositories.get(AuditRepository.class);

    @Test
    void undoing_restores_what_was_there_and_withdraws_what_was_new() {
        write("2026-02-10", () -> observations.record(reported("2026-01", "50")));
        var before = history("2026-01").getFirst().item();
        var batch = preview("2026-04-10", List.of(line(2, "2026-01", "48"), line(3, "2026-02", "51")));
        load("2026-04-10", batch);
        assertThat(read(() -> undoing.overlaid(1, 10))).isEmpty();

        undo("2026-04-12", batch);

        var january = history("2026-01");
        assertThat(january).hasSize(3);
        assertThat(january.getLast().item()).isEqualTo(before);
        var february = history("2026-02");
        assertThat(february).hasSize(2);
        assertThat(february.getLast().item())
            .isInstanceOf(Observation.Unavailable.class)
            .extracting(Observation::status)
            .isEqualTo("Not available [x]: Withdrawn: wrong file");
        assertThat(read(() -> batches.loaded(SHA))).isEmpty();
        assertThat(read(() -> batches.latest(Sample.asAt("2026-04-12"), 10)))
            .map(it -> it.item().state())
            .containsExactly(ImportState.LOADED, ImportState.UNDONE);
        assertThat(
            preview("2026-04-13", List.of(line(3, "2026-02", "51")))
                .counts()
                .restated()
        ).isOne();
    }

    @Test
    void a_later_change_on_top_is_named() {
        var batch = preview("2026-04-10", List.of(line(2, "2026-01", "48"), line(3, "2026-02", "51")));
        load("2026-04-10", batch);
        write("2026-04-11", () -> observations.record(reported("2026-02", "52")));

        assertThat(read(() -> undoing.overlaid(batch.number(), 10)))
            .singleElement()
            .satisfies(it -> {
                assertThat(it.period()).isEqualTo(Sample.month("2026-02"));
                assertThat(it.by()).isEqualTo("programme office");
            });
    }

    @Test
    void a_large_import_is_sealed_in_few_entries_which_a_verification_works_out_again() {
        var first = LocalDate.of(2020, 1, 1);
        load("2026-04-10", preview("2026-04-10", days(first, 1_200, "48")));
        var batch = preview("2026-04-11", days(first, 1_200, "49"));
        load("2026-04-11", batch);
        undo("2026-04-12", batch);

        var entries = read(() -> audit.count(AuditFilter.everything(), List.of("observation")));
        assertThat(entries).isEqualTo(5);
        assertThat(read(audit::verify).findings()).isEmpty();

        owner("ALTER TABLE observation DISABLE TRIGGER USER");
        owner("UPDATE observation SET value = 47 WHERE version = 2 AND period_start = '2020-02-01'" + here());
        assertThat(read(audit::verify).findings())
            .map(AuditFinding::kind)
            .containsExactly(AuditFinding.Kind.FIGURES_CHANGED);
        owner("UPDATE observation SET value = 49 WHERE version = 2 AND period_start = '2020-02-01'" + here());
        owner(
            "UPDATE observation SET known_to = known_to + interval '1 hour' WHERE version = 1 AND period_start = '2020-02-01'" +
                here()
        );
        assertThat(
            new AuditVerifier(repositories.database().ownerDataSource())
                .verify(Map.of(), (_, _) -> {})
                .get("partnership-" + partnership.value())
                .findings()
        )
            .map(AuditFinding::words)
            .containsExactly(
                "seals 1,200 figures of plans-in-time that import 2 replaced, and they are not those that are there"
            );
        owner("ALTER TABLE observation ENABLE TRIGGER USER");
    }

    @Test
    void a_small_import_is_audited_figure_by_figure() {
        load("2026-04-10", preview("2026-04-10", List.of(line(2, "2026-01", "48"), line(3, "2026-02", "51"))));
        assertThat(read(() -> audit.count(AuditFilter.everything(), List.of("observation")))).isEqualTo(2);
    }

    private String here() {
        return " AND partnership_id = " + partnership.value();
    }

    private void owner(String statement) {
        repositories.database().executeAsOwner(statement);
    }
}
