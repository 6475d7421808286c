package uk.improvementboard.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.improvementboard.persistence.database.TestDatabase;

/** What must hold of every table, found through the catalogue so that tables to come are held to it too. */
class SchemaGuardTest {

    private static final String TABLES_WITH_COLUMN =
        "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = '%s' AND NOT a.attisdropped " +
        "WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace";

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void every_table_of_partnership_data_is_bound_by_row_level_security() throws SQLException {
        assertThat(tables("partnership_id")).contains("observation", "audit_entry", "pack");
        assertThat(owner(TABLES_WITH_COLUMN.formatted("partnership_id") + " AND NOT c.relrowsecurity")).isEmpty();
        assertThat(
            owner(
                TABLES_WITH_COLUMN.formatted("partnership_id") +
                    " AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'within_partnership')"
            )
        ).isEmpty();
    }

    @Test
    void every_table_of_partnership_data_is_audited_whatever_is_done_to_it() throws SQLException {
        var unaudited = owner(
            TABLES_WITH_COLUMN.formatted("partnership_id") +
                " AND (SELECT count(*) FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname IN " +
                "('audit_held', 'audited', 'audited_update', 'audited_delete')) < 4"
        );

        // What waits to be loaded is not on the board and leaves nothing behind.
        assertThat(unaudited).containsExactlyInAnyOrder("audit_entry", "import_line");
    }

    @TestFactory
    List<DynamicTest> no_recorded_version_can_be_changed_or_deleted() throws SQLException {
        var tests = new ArrayList<DynamicTest>();
        for (var table : tables("known_to")) {
            tests.add(
                DynamicTest.dynamicTest(table, () -> {
                    assertRefused("DELETE FROM " + table);
                    assertRefused("TRUNCATE " + table);
                    for (var column : columns(table)) {
                        if (!column.equals("known_to")) {
                            assertRefused("UPDATE %s SET %s = %s".formatted(table, column, column));
                        }
                    }
                    var guards = owner("SELECT tgname FROM pg_trigger WHERE tgrelid = '" + table + "'::regclass");
                    assertThat(guards).contains("close_only", "stamped", "audited", "audited_update");
                })
            );
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    @TestFactory
    List<DynamicTest> what_is_written_once_can_be_neither_changed_nor_deleted() {
        return List.of(
            "pack",
            "kept_forecast",
            "audit_verification",
            "evidence_file",
            "evidence_file_piece",
            "evidence_scan",
            "sent_entry",
            "measure",
            "plan_section",
            "action",
            "audit_entry",
            "partnership"
        )
            .stream()
            .map(table ->
                DynamicTest.dynamicTest(table, () -> {
                    assertRefused("DELETE FROM " + table);
                    for (var column : columns(table)) {
                        assertRefused("UPDATE %s SET %s = %s".formatted(table, column, column));
                    }
                })
            )
            .toList();
    }

    @Test
    void nobody_writes_the_audit_by_hand() {
        assertRefused("INSERT INTO audit_entry (who, what, subject, why) VALUES ('me', 'insert', 'pack', 'forged')");
        assertRefused("UPDATE audit_chain SET position = 0");
        assertRefused("DELETE FROM audit_chain");
        assertRefused("SELECT hold_audit_chain(1)");
    }

    private static void assertRefused(String statement) {
        try (
            Connection connection = database.applicationDataSource().getConnection();
            var execution = connection.createStatement()
        ) {
            execution.execute(statement);
            throw new AssertionError("Not refused: " + statement);
        } catch (SQLException refused) {
            assertThat(refused.getMessage().toLowerCase(Locale.ROOT))
                .as(statement)
                .containsAnyOf("permission denied", "can only be updated to default");
        }
    }

    private static List<String> tables(String column) throws SQLException {
        return owner(TABLES_WITH_COLUMN.formatted(column) + " ORDER BY 1");
    }

    private static List<String> columns(String table) throws SQLException {
        return owner(
            "SELECT attname FROM pg_attribute WHERE attrelid = '" +
                table +
                "'::regclass AND attnum > 0 AND NOT attisdropped"
        );
    }

    private static List<String> owner(String query) throws SQLException {
        var values = new ArrayList<String>();
        try (
            var connection = database.ownerDataSource().getConnection();
            var statement = connection.createStatement();
            var rows = statement.executeQuery(query)
        ) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
