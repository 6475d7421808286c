package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.improvementboard.persistence.database.Database;

/** The command as an auditor runs it, beside a program that holds the data folder. */
class VerifyAuditCommandTest {

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
    void a_whole_audit_is_said_to_be_whole_and_its_marks_can_be_noted_and_given_again() {
        var result = run();

        assertThat(result.out()).containsPattern("hertfordshire: whole, \\d+ entries, the last \\d+:[0-9a-f]{64}");
        assertThat(result.code()).isZero();
        var mark = result
            .out()
            .replaceAll("(?s).*hertfordshire: whole, \\d+ entries, the last (\\d+:[0-9a-f]{16}).*", "$1");
        assertThat(run("--mark", "hertfordshire:" + mark).code()).isZero();
        var other = run("--mark", "hertfordshire:" + mark.replaceAll(":.*", ":0123456789abcdef"));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("hertfordshire: BROKEN", "the mark you gave");
    }

    @Test
    void a_changed_row_is_found_and_named() throws SQLException {
        owner("UPDATE audit_entry SET why = why || '!' WHERE chain = 1 AND position = 100");
        try {
            var result = run();

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out()).containsPattern(
                "hertfordshire: BROKEN.*\\R  Entry 100 of \\d+ \\w+ \\d+ at [\\d:]+ on \\w+ was changed after it was written"
            );
        } finally {
            owner("UPDATE audit_entry SET why = left(why, -1) WHERE chain = 1 AND position = 100");
        }
        assertThat(run().code()).isZero();
    }

    @Test
    void a_mark_that_cannot_be_read_or_belongs_to_nobody_is_bad_use() {
        var unreadable = run("--mark", "hertfordshire");
        assertThat(unreadable.code()).isEqualTo(2);
        assertThat(unreadable.err()).contains("\"hertfordshire\" is not of the form");
        var nobody = run("--mark", "atlantis:1:0123456789abcdef");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).contains("There is no audit of \"atlantis\" here; there are: hertfordshire");
    }

    private static void owner(String statement) throws SQLException {
        try (var connection = running.ownerDataSource().getConnection(); var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private static CommandResult run(String... more) {
        var arguments = new String[more.length + 3];
        arguments[0] = "verify-audit";
        arguments[1] = "--data";
        arguments[2] = folder.resolve("data").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandResult.of(arguments);
    }
}
