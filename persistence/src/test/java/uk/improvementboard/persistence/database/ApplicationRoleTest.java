package uk.improvementboard.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role that the application works as cannot do, whatever the application asks of it. */
class ApplicationRoleTest {

    private static final TestServer SERVER = TestServer.shared();
    private static final String NAME = "application_role_test";

    @BeforeAll
    static void migrate_a_database_of_two_partnerships() {
        SERVER.clone("template1", NAME);
        var owner = Connections.owner(SERVER.address(NAME));
        Migrations.migrate(owner, Roles.APPLICATION, step -> {}, "classpath:db/test-migration");
    }

    @AfterAll
    static void drop() {
        SERVER.drop(NAME);
    }

    @Test
    void it_sees_nothing_without_a_partnership_and_only_its_own_with_one() throws SQLException {
        assertThat(notes("")).isEmpty();
        assertThat(notes("north")).containsExactly("seen in the north");
        assertThat(notes("south")).containsExactly("seen in the south");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "CREATE TABLE mine (id integer)",
            "CREATE TEMPORARY TABLE mine (id integer)",
            "CREATE SCHEMA mine",
            "ALTER TABLE note DISABLE ROW LEVEL SECURITY",
            "DROP POLICY within_partnership ON note",
            "UPDATE note SET body = 'changed'",
            "DELETE FROM note",
            "TRUNCATE note",
            "SET ROLE board_owner",
            "ALTER ROLE board_app BYPASSRLS",
            "INSERT INTO note VALUES (3, 'south', 'written from the north')",
        }
    )
    void it_is_refused(String command) throws SQLException {
        try (
            var connection = Connections.application(SERVER.address(NAME)).getConnection();
            var statement = connection.createStatement()
        ) {
            statement.execute("SET board.partnership = 'north'");
            assertThatThrownBy(() -> statement.execute(command)).isInstanceOfSatisfying(SQLException.class, refused ->
                assertThat(refused.getSQLState()).isEqualTo("42501")
            );
        }
    }

    @Test
    void it_gets_an_error_rather_than_all_rows_when_it_turns_row_security_off() throws SQLException {
        try (
            var connection = Connections.application(SERVER.address(NAME)).getConnection();
            var statement = connection.createStatement()
        ) {
            statement.execute("SET row_security = off");
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM note")).hasMessageContaining(
                "row-level security"
            );
        }
    }

    private static List<String> notes(String partnership) throws SQLException {
        try (
            var connection = Connections.application(SERVER.address(NAME)).getConnection();
            var statement = connection.createStatement()
        ) {
            statement.execute("SET board.partnership = '" + partnership + "'");
            try (var rows = statement.executeQuery("SELECT body FROM note ORDER BY id")) {
                var bodies = new ArrayList<String>();
                while (rows.next()) {
                    bodies.add(rows.getString(1));
                }
                return bodies;
            }
        }
    }
}
