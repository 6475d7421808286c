package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.improvementboard.board.pdf.VeraPdf;
import uk.improvementboard.persistence.database.Database;

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

    private record Result(int code, String err) {}

    private static Result run(String partnership, String month, Path out) {
        var err = new StringWriter();
        var code = BoardCommand.commandLine()
            .setErr(new PrintWriter(err))
            .execute(
                "pack",
                "--data",
                folder.resolve("data").toString(),
                "--partnership",
                partnership,
                "--month",
                month,
                "--out",
                out.toString()
            );
        return new Result(code, err.toString());
    }
}
