package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board is carried from one folder to another in one file, while its server works. */
class BackupCommandTest {

    @TempDir
    private static Path folder;

    @Test
    void a_board_is_backed_up_beside_its_server_and_restored_into_an_empty_folder_and_into_no_other() {
        var file = folder.resolve("board.zip");
        var data = folder.resolve("data");
        try (var running = RunningProgram.withHertfordshire(data)) {
            assertThat(running.settings()).isNotNull();
            var result = run("backup", file.toString(), "--data", data.toString());
            assertThat(result.err()).isEmpty();
            assertThat(result.out())
                .containsPattern("board.zip: \\d+ tables, [\\d,]+ rows")
                .contains("hashes of passwords");
            assertThat(result.code()).isZero();
            var inUse = run("restore", file.toString(), "--data", data.toString());
            assertThat(inUse.code()).isEqualTo(1);
            assertThat(inUse.err()).contains("in use by another Improvement Board");
        }
        var other = folder.resolve("other");
        var restored = run("restore", file.toString(), "--data", other.toString());
        assertThat(restored.out()).containsPattern(
            "Restored as of .*: [\\d,]+ rows. The audit of .*hertfordshire.* is whole."
        );
        assertThat(restored.code()).isZero();

        assertThat(run("verify-audit", "--data", other.toString()).out()).contains("hertfordshire: whole");
        var again = run("restore", file.toString(), "--data", other.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("already holds partnerships", "choose an empty folder with --data DIR");
        var none = run("restore", folder.resolve("none.zip").toString(), "--data", folder.resolve("new").toString());
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("There is no file");
        assertThat(folder.resolve("new")).as("nothing is started for a file that is none").doesNotExist();
    }

    private static CommandResult run(String... arguments) {
        return CommandResult.of(arguments);
    }
}
