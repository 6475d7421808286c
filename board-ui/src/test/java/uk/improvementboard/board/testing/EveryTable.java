package uk.improvementboard.board.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.persistence.database.Database;

/** Looks for words in every row of every table, behind row-level security. */
public final class EveryTable {

    private EveryTable() {}

    /** {@return the tables that hold a text anywhere, the audit and what waits to be loaded among them} */
    public static List<String> with(String text, Database database) throws SQLException {
        var found = new ArrayList<String>();
        try (
            var connection = database.ownerDataSource().getConnection();
            var tables = connection.createStatement();
            var names = tables.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        ) {
            while (names.next()) {
                var table = names.getString(1);
                var query = "SELECT EXISTS (SELECT 1 FROM " + table + " it WHERE strpos(it::text, ?) > 0)";
                try (var statement = connection.prepareStatement(query)) {
                    statement.setString(1, text);
                    try (var answer = statement.executeQuery()) {
                        answer.next();
                        if (answer.getBoolean(1)) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }
}
