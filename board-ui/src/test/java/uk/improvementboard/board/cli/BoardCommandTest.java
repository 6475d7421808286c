package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command has in common: help on the output stream, bad use on the error stream with exit code 2. */
class BoardCommandTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "run", "analyse", "analyse spc", "analyse forecast", "import", "pack", "partnership" })
    void help_is_a_result_and_no_error(String command) {
        var result = run((command + " --help").strip().split(" "));
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
            .contains("Usage: board " + command)
            .contains("--help");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "run --no-such-option",
            "analyse spc",
            "analyse spc cases.csv",
            "analyse forecast train.csv --out out.csv",
            "import",
            "import file.csv",
            "pack --partnership hertfordshire",
            "pack --partnership h --month 2026-03 --audience everybody --out pack.pdf",
            "partnership --slug kent",
            "no-such-command",
        }
    )
    void bad_use_is_told_on_the_error_stream_alone(String line) {
        var result = run(line.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(run("pack", "--partnership", "hertfordshire").err()).contains("'--month=YYYY-MM'", "'--out=FILE'");
        assertThat(run("analyse", "spc").err()).contains("CASES.csv");
    }

    @Test
    void a_pack_of_another_kind_than_pdf_is_bad_use_before_any_database_is_opened(@TempDir Path folder) {
        var result = run(
            "pack",
            "--partnership",
            "h",
            "--month",
            "2026-03",
            "--out",
            folder.resolve("a.docx").toString()
        );
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
    }

    private static CommandResult run(String... arguments) {
        return CommandResult.of(arguments);
    }
}
