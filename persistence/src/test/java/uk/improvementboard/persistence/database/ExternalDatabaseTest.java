package uk.improvementboard.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import uk.improvementboard.persistence.database.Database.Mode;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/** A server that somebody else runs, as the program meets it. */
class ExternalDatabaseTest {

    private static final External GOOD = TestDatabase.freshSettings();

    @Test
    void it_is_reached_as_the_application_and_the_server_goes_on_when_it_is_closed() throws SQLException {
        for (var time = 0; time < 2; time++) {
            try (var database = open(GOOD); var connection = database.applicationDataSource().getConnection()) {
                assertThat(connection.getMetaData().getUserName()).isEqualTo(GOOD.applicationUser());
            }
        }
    }

    @Test
    void a_wrong_password_names_the_variable_to_check() {
        assertRefused(
            new External(GOOD.url(), GOOD.ownerUser(), "wrong", GOOD.applicationUser(), "wrong"),
            "Check DB_OWNER_USER"
        );
        assertRefused(
            new External(GOOD.url(), GOOD.ownerUser(), GOOD.ownerPassword(), GOOD.applicationUser(), "wrong"),
            "Check DB_USER"
        );
    }

    @Test
    void a_server_that_does_not_answer_and_a_database_that_is_not_there_are_told_apart() {
        assertRefused(at("jdbc:postgresql://127.0.0.1:1/improvement_board"), "cannot be reached: Connection to");
        assertRefused(at("jdbc:postgresql://127.0.0.1:1/improvement_board"), "Check that the server runs");
        assertRefused(at("jdbc:postgresql://no-such-host.invalid/b"), "no machine is known by the name no-such-host");
        assertRefused(at(GOOD.url() + "_missing"), "Create the database");
    }

    @Test
    void a_role_that_row_level_security_does_not_bind_is_refused() {
        var superuser = new External(
            GOOD.url(),
            GOOD.ownerUser(),
            GOOD.ownerPassword(),
            PostgresServer.SUPERUSER,
            GOOD.ownerPassword()
        );
        assertRefused(superuser, "Name an ordinary role in DB_USER");
    }

    @Test
    void fresh_databases_for_tests_do_not_see_each_other() {
        try (var one = TestDatabase.fresh(); var other = TestDatabase.fresh()) {
            one.executeAsOwner("CREATE TABLE only_here (id integer)");
            assertThatThrownBy(() -> other.executeAsOwner("SELECT * FROM only_here")).hasMessageContaining(
                "does not exist"
            );
        }
    }

    private static External at(String url) {
        return new External(
            url,
            GOOD.ownerUser(),
            GOOD.ownerPassword(),
            GOOD.applicationUser(),
            GOOD.applicationPassword()
        );
    }

    private static void assertRefused(External settings, String remedy) {
        assertThatThrownBy(() -> open(settings))
            .isInstanceOf(DatabaseUnavailableException.class)
            .hasMessageContaining(settings.url())
            .hasMessageContaining(remedy);
    }

    private static Database open(External settings) {
        return Database.open(settings, Mode.ALONE, step -> {});
    }
}
