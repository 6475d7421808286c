package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.pdf.VeraPdf;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.DatabaseSettings;

/** The command as the scheduler runs it, beside a program that holds the data folder. */
class PackCommandTest {

    @TempDir
    private static Path folder;

    private static Database running;

    @BeforeAll
    static void start_what_it_works_beside() {
        running = RunningProgram.withHertfordshire(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_pack_is_written_beside_a_running_program() throws IOException {
        var out = folder.resolve("pack.pdf");
        var result = run("hertfordshire", "2026-03", out);
        assertThat(result.err()).contains("hertfordshire-2026-03", "SHA-256 of its content");
        assertThat(result.code()).isZero();
        assertThat(VeraPdf.failures(Files.readAllBytes(out))).isEmpty();
    }

    @Test
    void a_draft_is_written_as_it_was_known_on_a_day_of_its_month() throws IOException {
        var out = folder.resolve("known.html");
        assertThat(run("hertfordshire", "2026-03", out, "--as-at", "2026-03-10").code()).isZero();
        assertThat(Files.readString(out)).contains("10 March 2026");
        assertThat(run("hertfordshire", "2026-03", out, "--as-at", "2026-04-10").err()).contains(
            "The pack of 2026-03 is not read as at 2026-04-10. Choose a day from 2026-03-01 to 2026-03-31."
        );
        assertThat(run("hertfordshire", "2026-03", out, "--as-at", "10/3").err()).contains("YYYY-MM-DD");
        assertThat(run("hertfordshire", "2026-03", out, "--as-at", "2026-03-10", "--issue").code()).isEqualTo(2);
    }

    @Test
    void every_form_is_written_by_its_ending() throws IOException {
        for (var ending : new String[] { "html", "xlsx", "pptx", "zip" }) {
            var out = folder.resolve("pack." + ending);
            assertThat(run("hertfordshire", "2026-03", out).code())
                .as(ending)
                .isZero();
            assertThat(Files.size(out)).as(ending).isGreaterThan(10_000);
        }
    }

    @Test
    void an_issued_pack_is_written_and_found_to_be_as_issued_until_a_figure_is_changed() throws Exception {
        assertThat(run("hertfordshire", "2026-02", folder.resolve("none.html"), "--issued").err()).contains(
            "No pack of 2026-02 was issued for this audience."
        );
        var out = folder.resolve("issued.html");
        var blocked = run("hertfordshire", "2026-02", out, "--issue");
        assertThat(blocked.code()).isEqualTo(1);
        assertThat(blocked.err())
            .contains("block the pack of February 2026.", "no exception page stands (", "Write its exception page")
            .doesNotContain("Exception: ");
        assertThat(out).doesNotExist();
        waive(YearMonth.of(2026, 2));
        assertThat(run("hertfordshire", "2026-02", folder.resolve("first.html"), "--issue").err()).contains(
            "hertfordshire-2026-02-board-only-1"
        );
        assertThat(run("hertfordshire", "2026-02", out, "--issue", "--issued").code()).isEqualTo(2);
        assertThat(run("hertfordshire", "2026-02", out, "--issued").err()).contains(
            "hertfordshire-2026-02-board-only-1"
        );
        var whole = verify(out);
        assertThat(whole.code()).isZero();
        assertThat(whole.out()).contains("is as issued: hertfordshire-2026-02-board-only-1");
        Files.writeString(out, Files.readString(out).replaceFirst("\\d\\d\\.\\d%", "99.9%"));
        var changed = verify(out);
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).contains("is NOT as issued.", "99.9%");
    }

    @Test
    void drafts_and_files_that_are_no_pack_are_findings_and_other_files_bad_use() throws IOException {
        var draft = folder.resolve("draft.zip");
        run("hertfordshire", "2026-03", draft);
        assertThat(verify(draft).code()).isEqualTo(1);
        assertThat(verify(draft).out()).contains("drafts are never issued");
        var other = Files.writeString(folder.resolve("other.pdf"), "no PDF");
        assertThat(verify(other).code()).isEqualTo(1);
        assertThat(verify(other).out()).contains("cannot be read as PDF");
        assertThat(verify(folder.resolve("missing.pdf")).code()).isEqualTo(2);
        assertThat(verify(folder.resolve("pack.docx")).code()).isEqualTo(2);
    }

    private static void waive(YearMonth month) {
        try (
            var beside = Database.open(
                new DatabaseSettings.Embedded(folder.resolve("data")),
                Database.Mode.BESIDE,
                _ -> {}
            );
            var application = BoardServer.startWithoutScreens(beside)
        ) {
            var id = NamedPartnership.find(application, "hertfordshire");
            ChairWaives.everything(application.getBean(FreezeService.class), id, month);
        }
    }

    private static CommandResult verify(Path file) {
        return execute("verify-pack", "--data", folder.resolve("data").toString(), file.toString());
    }

    @Test
    void an_unknown_partnership_is_bad_use_and_those_that_exist_are_named() {
        var out = folder.resolve("atlantis.pdf");
        var result = run("atlantis", "2026-03", out);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("There is no partnership \"atlantis\" here; there are: hertfordshire.");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_month_that_cannot_be_read_and_another_kind_of_file_are_bad_use() {
        var month = run("hertfordshire", "March", folder.resolve("march.pdf"));
        assertThat(month.code()).isEqualTo(2);
        assertThat(month.err()).contains("\"March\" is not of the form YYYY-MM");
        assertThat(run("hertfordshire", "2026-03", folder.resolve("march.docx")).code()).isEqualTo(2);
    }

    @Test
    void a_folder_that_does_not_exist_and_a_month_to_come_are_said_in_one_sentence() {
        var nowhere = run("hertfordshire", "2026-03", folder.resolve("nowhere").resolve("pack.pdf"));
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err().lines()).hasSize(1).first().asString().contains("does not exist");
        var later = run("hertfordshire", "2999-01", folder.resolve("later.pdf"));
        assertThat(later.code()).isEqualTo(2);
        assertThat(later.err().lines()).hasSize(1).first().asString().startsWith("The month 2999-01 has not begun.");
    }

    private static CommandResult run(String partnership, String month, Path out, String... more) {
        var arguments = new ArrayList<>(
            List.of("pack", "--data", folder.resolve("data").toString(), "--partnership", partnership)
        );
        arguments.addAll(List.of("--month", month, "--out", out.toString()));
        arguments.addAll(List.of(more));
        return execute(arguments.toArray(String[]::new));
    }

    private static CommandResult execute(String... arguments) {
        return CommandResult.of(arguments);
    }
}
