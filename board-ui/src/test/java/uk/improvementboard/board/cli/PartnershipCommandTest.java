package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import picocli.CommandLine;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.DatabaseSettings;

/** The command as whoever sets an installation up runs it, beside a program that holds the data folder. */
class PartnershipCommandTest {

    private static final String PASSWORD = "a long first password";

    @TempDir
    private static Path folder;

    private static Database running;

    @BeforeAll
    static void start_what_it_works_beside() {
        running = Database.open(settings(), Database.Mode.ALONE, _ -> {});
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void an_empty_partnership_is_founded_and_its_administrator_logs_in() {
        var result = run(PASSWORD, "kent", "kent.admin");
        assertThat(result.err().strip()).isEqualTo(
            "Founded Kent SEND partnership. Log in as kent.admin at /kent/administration."
        );
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        try (
            var beside = Database.open(settings(), Database.Mode.BESIDE, _ -> {});
            var application = BoardServer.startWithoutScreens(beside)
        ) {
            var user = application.getBean(UserDetailsService.class).loadUserByUsername("kent.admin");
            assertThat(application.getBean(PasswordEncoder.class).matches(PASSWORD, user.getPassword())).isTrue();
            assertThat(user.getAuthorities()).extracting(Object::toString).contains("ROLE_ACCOUNT_ADMINISTER");
        }
    }

    @Test
    void a_name_taken_is_bad_use_said_in_one_sentence() {
        run(PASSWORD, "surrey", "surrey.admin");
        var again = run(PASSWORD, "surrey", "other.admin");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err().strip()).isEqualTo("There is a partnership \"surrey\" already.");
    }

    @Test
    void without_a_password_nothing_is_founded() {
        var result = run("", "essex", "essex.admin");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines())
            .hasSize(1)
            .first()
            .asString()
            .contains("a password of at least 12 characters", "BOARD_ADMIN_PASSWORD");
        assertThat(run(PASSWORD, "essex", "essex.admin").code()).isZero();
    }

    private static DatabaseSettings settings() {
        return new DatabaseSettings.Embedded(folder.resolve("data"));
    }

    private static CommandResult run(String password, String slug, String administrator) {
        return CommandResult.of(
            new CommandLine(
                new PartnershipCommand(Map.of("BOARD_ADMIN_PASSWORD", password))
            ).setExecutionExceptionHandler(new ClearFailure()),
            "--data",
            folder.resolve("data").toString(),
            "--slug",
            slug,
            "--name",
            "Kent SEND partnership",
            "--area",
            "E10000016",
            "--area-name",
            "Kent",
            "--administrator",
            administrator
        );
    }
}
