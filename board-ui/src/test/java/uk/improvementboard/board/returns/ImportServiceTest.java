package uk.improvementboard.board.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.imports.TableImportService;
import uk.improvementboard.board.imports.TableUndoService;
import uk.improvementboard.board.imports.UndoOutcome;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.audit.AuditFilter;
import uk.improvementboard.persistence.audit.AuditRepository;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Bringing a file onto the real board, by those who may, whole or not at all. */
class ImportServiceTest extends BoardTest {

    private static final MeasureCode COMPLETED = new MeasureCode("needs-assessments-completed");
    private static final String REASON = "The Department counted again";
    private static final AreaCode HERTFORDSHIRE = new AreaCode("E10000015");

    @Test
    void a_preview_tells_the_fate_of_every_value_and_writes_nothing() throws SQLException {
        logInAs("office");
        var before = rowCounts();
        var preview = previewed(
            file(
                ImportText.KNOWN_2023,
                ImportText.hertfordshire(2024, 1801, 1700),
                ImportText.hertfordshire(2016, 11, 10),
                ImportText.YORKSHIRE
            )
        );
        assertThat(preview.counts()).isEqualTo("2 changed, 2 new, 2 as on the board, 2 in areas not followed");
        assertThat(preview.followed().getFirst().board()).isEqualTo("1,983");
        assertThat(preview.followed().getFirst().inFile()).isEqualTo("1,801");
        assertThat(rowCounts()).isEqualTo(before);
    }

    @Test
    void a_loaded_figure_stands_on_the_board_and_the_one_it_replaced_in_its_history() {
        logInAs("office");
        var file = file(ImportText.hertfordshire(2022, 1901, 1800), ImportText.hertfordshire(2015, 12, 11));
        var outcome = imports().load(hertfordshire(), file, previewed(file), REASON);
        assertThat(outcome).isEqualTo(new ImportOutcome.Loaded(2, 2));

        var versions = history(2022);
        assertThat(versions.getLast().item().shown().orElseThrow().value()).isEqualByComparingTo("1901");
        assertThat(versions.getLast().item().symbol()).isEqualTo("[r]");
        assertThat(versions.getLast().recordedBy()).isEqualTo("Programme office");
        assertThat(versions.getFirst().item().shown().orElseThrow().value()).isNotEqualByComparingTo("1901");
        assertThat(versions.getFirst().knownTo()).isPresent();
        assertThat(history(2015))
            .singleElement()
            .satisfies(only -> assertThat(only.item().symbol()).isEmpty());

        assertThat(latestReason())
            .startsWith("DfE file assessments.csv, published 30 June 2026")
            .contains("2 changed, 2 new", file.size() + " bytes", file.sha256())
            .endsWith(". " + REASON);
        assertThat(imports().load(hertfordshire(), file, previewed(file), REASON)).isEqualTo(
            new ImportOutcome.NothingNew()
        );
    }

    @Test
    void what_is_restated_or_asked_about_wants_a_reason() throws SQLException {
        logInAs("office");
        var file = file(ImportText.hertfordshire(2023, 1731, 1650), ImportText.hertfordshire(2008, 90, 80));
        var seen = previewed(file);
        assertThat(seen.asked())
            .extracting(ComparedRow::warning)
            .containsExactly(
                "The board has a final figure in 2023: 1,488. This would restate it to 1,731.",
                "The board has a final figure in 2023: 1,408. This would restate it to 1,650."
            );
        var before = rowCounts();
        assertThat(imports().load(hertfordshire(), file, seen, "short")).isEqualTo(new ImportOutcome.NeedsReason());
        assertThat(rowCounts()).isEqualTo(before);
    }

    @Test
    void what_a_return_would_be_refused_for_refuses_the_file() {
        logInAs("office");
        var early = file(ImportText.hertfordshire(2026, 100, 90)).published(TestClock.TODAY);
        var refused = (ImportPreview.Refused) imports().preview(hertfordshire(), early);
        assertThat(refused.problems().getFirst().words())
            .startsWith("Row 2: \"")
            .contains("for Hertfordshire in 2026 cannot be taken. 2026 has not ended.");
    }

    @Test
    void an_import_of_the_department_is_undone_whole() {
        logInAs("office");
        var before = history(2022).getLast().item().shown().orElseThrow();
        var file = file(ImportText.hertfordshire(2022, 1555, 1444), ImportText.hertfordshire(2009, 1212, 1111));
        assertThat(imports().load(hertfordshire(), file, previewed(file), REASON)).isEqualTo(
            new ImportOutcome.Loaded(2, 2)
        );
        assertThat(history(2022).getLast().item().shown().orElseThrow().value()).isEqualByComparingTo("1555");

        var number = bean(TableImportService.class)
            .history(hertfordshire(), new AsAt(TestClock.TODAY))
            .getFirst()
            .item()
            .number();
        var undone = bean(TableUndoService.class).undo(hertfordshire(), number, "It was another year's file");

        assertThat(undone).isEqualTo(new UndoOutcome.Undone(number + 1, 4));
        assertThat(history(2022).getLast().item().shown()).contains(before);
        assertThat(history(2009).getLast().item()).isInstanceOf(Observation.Unavailable.class);
        assertThat(previewed(file).counts()).isEqualTo("4 changed");
    }

    @Test
    void a_file_published_before_the_figure_on_the_board_replaces_nothing() {
        logInAs("office");
        var old = ImportFile.of("old.csv", bytes(ImportText.hertfordshire(2023, 5, 4)), LocalDate.of(2024, 6, 30));
        assertThat(previewed(old).counts()).isEqualTo("2 older than on the board");
    }

    @Test
    void a_file_without_a_figure_takes_none_off_the_board() {
        logInAs("office");
        var file = file(ImportText.hertfordshire(2023, "x", "x"));
        assertThat(previewed(file).counts()).isEqualTo("2 without a figure where the board has one");
    }

    @Test
    void a_figure_that_the_department_withholds_takes_one_off_the_board_only_with_a_reason() {
        logInAs("office");
        var file = file(ImportText.hertfordshire(2023, "c", "c"));
        var seen = previewed(file);
        assertThat(seen.asked())
            .isNotEmpty()
            .allSatisfy(row -> assertThat(row.warning()).contains("This would leave the period without a figure."));
        assertThat(imports().load(hertfordshire(), file, seen, "short")).isEqualTo(new ImportOutcome.NeedsReason());
    }

    @Test
    void a_refused_file_changes_nothing() throws SQLException {
        logInAs("office");
        var good = file(ImportText.hertfordshire(2014, 12, 11));
        var seen = previewed(good);
        var before = rowCounts();
        var bad = file(ImportText.hertfordshire(2014, 12, 11), ImportText.hertfordshire(2013, "many", "11"));
        assertThat(imports().preview(hertfordshire(), bad)).isInstanceOf(ImportPreview.Refused.class);
        assertThat(imports().load(hertfordshire(), bad, seen, REASON)).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(rowCounts()).isEqualTo(before);
    }

    @Test
    void a_measure_that_the_board_does_not_hold_is_refused_by_name() {
        logInAs("office");
        var exampleshire = partnership("exampleshire");
        var refused = (ImportPreview.Refused) imports().preview(exampleshire, file(ImportText.KNOWN_2023));
        assertThat(refused.problems()).hasSize(2);
        assertThat(refused.problems().getFirst().words()).contains("needs-assessments-completed");
    }

    @Test
    void a_day_of_publication_in_the_future_is_refused() {
        logInAs("office");
        var early = file(ImportText.KNOWN_2023).published(TestClock.TODAY.plusDays(1));
        var refused = (ImportPreview.Refused) imports().preview(hertfordshire(), early);
        assertThat(refused.problems().getFirst().what()).contains("future");
    }

    @Test
    void figures_cannot_be_published_before_their_period() {
        logInAs("office");
        var early = file(ImportText.hertfordshire(2024, 1, 1)).published(LocalDate.of(2023, 6, 30));
        var refused = (ImportPreview.Refused) imports().preview(hertfordshire(), early);
        assertThat(refused.problems().getFirst().what()).contains("2024");
    }

    @Test
    void what_changed_since_the_preview_is_shown_again_instead_of_written() throws SQLException {
        logInAs("office");
        var file = file(ImportText.hertfordshire(2012, 21, 20));
        var seen = previewed(file);
        var other = file(ImportText.hertfordshire(2012, 31, 30));
        imports().load(hertfordshire(), other, previewed(other), REASON);
        var before = rowCounts();
        var outcome = (ImportOutcome.BoardChanged) imports().load(hertfordshire(), file, seen, REASON);
        assertThat(((ImportPreview.Compared) outcome.now()).counts()).isEqualTo("2 changed");
        assertThat(rowCounts()).isEqualTo(before);
    }

    @Test
    void a_failure_in_the_middle_leaves_the_board_as_it_was() throws SQLException {
        logInAs("office");
        var file = file(ImportText.hertfordshire(2010, 41, 40), ImportText.hertfordshire(2011, 41, 40));
        var seen = previewed(file);
        var before = rowCounts();
        asOwner("ALTER TABLE observation ADD CONSTRAINT no_2011 CHECK (period_end <> '2011-12-31') NOT VALID");
        try {
            assertThatThrownBy(() -> imports().load(hertfordshire(), file, seen, REASON)).isInstanceOf(
                DataAccessException.class
            );
        } finally {
            asOwner("ALTER TABLE observation DROP CONSTRAINT no_2011");
        }
        assertThat(rowCounts()).isEqualTo(before);
        assertThat(history(2010)).isEmpty();
    }

    @Test
    void only_those_who_submit_returns_may_look_or_load() {
        logInAs("office");
        var file = file(ImportText.KNOWN_2023);
        var seen = previewed(file);
        for (var other : List.of("chair", "council", "icb", "adviser", "forum", "admin")) {
            logInAs(other);
            assertThatThrownBy(() -> imports().preview(new PartnershipId(1), file))
                .as(other)
                .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports().load(new PartnershipId(1), file, seen, REASON))
                .as(other)
                .isInstanceOf(AccessDeniedException.class);
        }
    }

    private ImportPreview.Compared previewed(ImportFile file) {
        var preview = imports().preview(hertfordshire(), file);
        assertThat(preview).isInstanceOf(ImportPreview.Compared.class);
        return (ImportPreview.Compared) preview;
    }

    private ImportService imports() {
        return bean(ImportService.class);
    }

    private PartnershipId hertfordshire() {
        return partnership("hertfordshire");
    }

    private PartnershipId partnership(String slug) {
        return bean(PartnershipTransactions.class).readInstallation(() ->
            bean(PartnershipRepository.class).find(slug).orElseThrow()
        );
    }

    private List<Recorded<Observation>> history(int year) {
        return bean(PartnershipTransactions.class).read(hertfordshire(), () ->
            bean(ObservationRepository.class).history(COMPLETED, HERTFORDSHIRE, Period.year(year))
        );
    }

    private String latestReason() {
        return bean(PartnershipTransactions.class).read(hertfordshire(), () ->
            bean(AuditRepository.class).page(AuditFilter.of("observation"), 0, 1).getFirst().why()
        );
    }

    private static ImportFile file(String... rows) {
        return ImportFile.of("assessments.csv", bytes(rows), LocalDate.of(2026, 6, 30));
    }

    private static byte[] bytes(String... rows) {
        return (ImportText.HEAD + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private void asOwner(String statement) throws SQLException {
        try (
            var connection = bean(Database.class).ownerDataSource().getConnection();
            var execution = connection.createStatement()
        ) {
            execution.execute(statement);
        }
    }

    /** How many rows every table has, behind row-level security. */
    private Map<String, Long> rowCounts() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (
            var connection = bean(Database.class).ownerDataSource().getConnection();
            var statement = connection.createStatement()
        ) {
            var tables = new TreeMap<String, String>();
            try (var found = statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                while (found.next()) {
                    tables.put(found.getString(1), "SELECT count(*) FROM " + found.getString(1));
                }
            }
            for (var table : tables.entrySet()) {
                try (var counted = statement.executeQuery(table.getValue())) {
                    counted.next();
                    counts.put(table.getKey(), counted.getLong(1));
                }
            }
        }
        assertThat(counts).containsKeys("observation", "audit_entry");
        return counts;
    }
}
