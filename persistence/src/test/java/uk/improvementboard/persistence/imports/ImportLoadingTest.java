package uk.improvementboard.persistence.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.HERE;
import static uk.improvementboard.persistence.Sample.month;
import static uk.improvementboard.persistence.Sample.reported;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.LineValue;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.persistence.Sample;

class ImportLoadingTest extends ImportTest {

    @Test
    void every_line_is_told_whether_it_is_new_restated_unchanged_or_rejected() {
        write("2026-02-10", () -> observations.record(reported("2026-01", "50")));
        write("2026-03-10", () -> observations.record(reported("2026-02", "51")));
        var batch = preview("2026-04-10", stage -> {
            sound(stage, line(2, "2026-01", "50.0"), "");
            sound(stage, line(3, "2026-02", "52"), "Restates 51%");
            sound(stage, line(4, "2026-03", "53"), "");
            sound(stage, line(5, "2026-03", "54"), "");
            refuse(stage, new LineProblem(6, "", "Value", "=cmd|x", "It is no number.", "Write a number."));
        });

        assertThat(batch.counts().words()).isEqualTo("1 new, 1 restated, 1 as on the board, 2 rejected");
        assertThat(batch.counts().warnings()).isOne();
        var restated = (StagedLine.Sound) only(batch, Fate.RESTATED);
        assertThat(restated.row()).isEqualTo(3);
        assertThat(restated.warning()).isEqualTo("Restates 51%");
        assertThat(restated.onBoard().orElseThrow().shown().orElseThrow().value()).isEqualByComparingTo("51");
        var rejected = read(() -> lines.page(batch.number(), HERE, Fate.REJECTED, 0, 10));
        assertThat(rejected)
            .map(it -> ((StagedLine.Rejected) it).problem().reason())
            .containsExactly("The period is given twice for this measure.", "It is no number.");
        assertThat(figures()).isEqualTo(2);
    }

    @Test
    void periods_of_a_file_that_share_days_are_both_rejected() {
        var year = line(2, Period.year(2025), new LineValue.Reported(BigDecimal.ONE));
        var batch = preview("2026-04-10", List.of(year, line(3, "2025-06", "5"), line(4, "2026-01", "6")));

        assertThat(batch.counts().rejected()).isEqualTo(2);
        assertThat(batch.counts().added()).isOne();
    }

    @Test
    void loaded_figures_are_the_versions_that_keying_them_would_have_written() {
        write("2026-02-10", () -> observations.record(reported("2026-01", "50")));
        var with = new ImportLine(
            3,
            "",
            Sample.PLANS_IN_TIME,
            month("2026-02"),
            new LineValue.Reported(new BigDecimal("60.0")),
            OptionalLong.of(30),
            OptionalLong.of(50),
            "From the new\tsystem \\ \"quoted\"\nand on",
            Optional.empty(),
            Optional.empty()
        );
        load("2026-04-10", preview("2026-04-10", List.of(line(2, "2026-01", "48.5"), with)));

        var january = history("2026-01");
        assertThat(january).hasSize(2);
        assertThat(january.getFirst().knownTo()).contains(january.getLast().knownFrom());
        assertThat(january.getLast().version()).isEqualTo(2);
        assertThat(january.getLast().item().symbol()).isEqualTo("[r]");
        assertThat(january.getLast().item().handling()).isEqualTo(HandlingClass.PARTNERS);
        assertThat(january.getLast().recordedBy()).isEqualTo("programme office");
        assertThat(january.getLast().reason()).isEqualTo("Told on 2026-04-10");
        var february = history("2026-02").getFirst().item();
        assertThat(february.settled().orElseThrow().fraction().orElseThrow().denominator()).isEqualTo(50);
        assertThat(february.provenance().source()).isEqualTo("County system");
        assertThat(february.provenance().caveat()).isEqualTo("From the new\tsystem \\ \"quoted\"\nand on");
        assertThat(february.provenance().extracted()).contains(LocalDate.of(2026, 4, 10));
        assertThat(read(() -> lines.count(1))).isZero();
    }

    @Test
    void the_same_file_twice_changes_nothing_and_the_first_load_is_known() {
        var file = List.of(line(2, "2026-01", "50"), line(3, "2026-02", "51"));
        load("2026-04-10", preview("2026-04-10", file));
        assertThat(preview("2026-04-11", file).counts().words()).isEqualTo("0 new, 0 restated, 2 as on the board");
        assertThat(
            read(() -> batches.loaded(SHA))
                .orElseThrow()
                .item()
                .number()
        ).isOne();
    }

    @Test
    void a_figure_that_was_changed_since_the_preview_stops_all_of_it() {
        write("2026-02-10", () -> observations.record(reported("2026-01", "50")));
        var batch = preview("2026-04-10", List.of(line(2, "2026-01", "50"), line(3, "2026-02", "51")));
        write("2026-04-11", () -> observations.record(reported("2026-01", "49")));
        refused(batch);

        var other = preview("2026-04-12", List.of(line(2, "2026-03", "52"), line(3, "2026-05", "53")));
        write("2026-04-13", () -> observations.record(reported("2026-05", "9")));
        refused(other);
        assertThat(figures()).isEqualTo(3);
    }

    @Test
    void a_period_that_came_to_share_days_since_the_preview_stops_all_of_it() {
        var many = preview("2026-04-10", days(LocalDate.of(2025, 1, 1), 90, "5"));
        write("2026-04-11", () -> observations.record(reported("2025-02", "50")));
        refused(many);
        assertThat(figures()).isOne();
    }

    @Test
    void a_file_that_cannot_be_read_to_its_end_stages_nothing() {
        assertThatThrownBy(() ->
            preview("2026-04-10", stage -> {
                sound(stage, line(2, "2026-01", "50"), "");
                throw new UncheckedIOException(new IOException("The disk is gone"));
            })
        ).hasMessageContaining("The disk is gone");
        assertThat(read(() -> lines.count(1))).isZero();
        assertThat(read(batches::next)).isOne();
        assertThat(
            preview("2026-04-10", List.of(line(2, "2026-01", "50")))
                .counts()
                .added()
        ).isOne();
    }

    @Test
    void nobody_sees_or_loads_the_lines_of_another_partnership() {
        var batch = preview("2026-04-10", List.of(line(2, "2026-01", "50")));
        var mine = partnership;
        partnership = Sample.partnership(repositories, "neighbour-of-" + mine.value());

        assertThat(read(() -> lines.count(batch.number()))).isZero();
        assertThat(read(() -> batches.find(batch.number()))).isEmpty();
        assertThat(
            read(() -> repositories.sql().fetchSingle("SELECT count(*) FROM import_line").get(0, Long.class))
        ).isZero();
        assertThatThrownBy(() ->
            write("2026-04-10", () ->
                repositories
                    .sql()
                    .execute(
                        "INSERT INTO import_line VALUES (" +
                            mine.value() +
                            ", 1, 99, 'NEW', 1, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', 0, '', '', '', '')"
                    )
            )
        ).isInstanceOf(DataAccessException.class);
    }

    private void refused(ImportBatch batch) {
        var before = figures();
        assertThatThrownBy(() -> load("2026-05-10", batch)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(figures()).isEqualTo(before);
        assertThat(
            read(() -> batches.find(batch.number()))
                .orElseThrow()
                .item()
                .state()
        ).isEqualTo(ImportState.PREVIEWED);
    }

    private StagedLine only(ImportBatch batch, Fate fate) {
        var found = read(() -> lines.page(batch.number(), HERE, fate, 0, 10));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static void refuse(LineStage stage, LineProblem problem) {
        try {
            stage.refused(problem);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
