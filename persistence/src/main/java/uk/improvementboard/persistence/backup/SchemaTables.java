package uk.improvementboard.persistence.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.improvementboard.persistence.backup.BackupManifest.Sequence;

/** What there is to keep, asked of the database itself: a table that is added later is kept without anybody thinking of it. */
final class SchemaTables {

    /** The migrations that were applied: made anew by those of the program that restores. */
    private static final String MIGRATIONS = "flyway_schema_history";

    private final Connection owner;

    SchemaTables(Connection owner) {
        this.owner = owner;
    }

    /** {@return the version of the tables: that of the latest migration} */
    String version() throws SQLException {
        return rows(
            "SELECT version FROM " +
                MIGRATIONS +
                " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1"
        )
            .getFirst()
            .getFirst();
    }

    /** {@return every table with its stored columns, those that others refer to first} */
    Map<String, String> columnsByTable() throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        for (var row : rows(
            """
            SELECT t.relname, string_agg(quote_ident(a.attname), ',' ORDER BY a.attnum)
            FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
            WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND t.relname <> '%s'
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            GROUP BY t.relname ORDER BY t.relname""".formatted(MIGRATIONS)
        )) {
            columns.put(row.getFirst(), row.getLast());
        }
        var ordered = new LinkedHashMap<String, String>();
        ordered(columns.keySet()).forEach(name -> ordered.put(name, String.valueOf(columns.get(name))));
        return ordered;
    }

    private Set<String> ordered(Set<String> tables) throws SQLException {
        var waitsFor = new LinkedHashMap<String, Set<String>>();
        tables.forEach(it -> waitsFor.put(it, new LinkedHashSet<>()));
        for (var row : rows(
            """
            SELECT DISTINCT child.relname, parent.relname
            FROM pg_constraint c JOIN pg_class child ON child.oid = c.conrelid JOIN pg_class parent ON parent.oid = c.confrelid
            WHERE c.contype = 'f' AND c.conrelid <> c.confrelid AND child.relnamespace = 'public'::regnamespace"""
        )) {
            waitsFor.computeIfAbsent(row.getFirst(), _ -> new LinkedHashSet<>()).add(row.getLast());
        }
        var ordered = new LinkedHashSet<String>();
        while (ordered.size() < tables.size()) {
            var before = ordered.size();
            waitsFor.forEach((table, parents) -> {
                if (ordered.containsAll(parents)) {
                    ordered.add(table);
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("Tables refer to one another in a ring, none can be filled first");
            }
        }
        return ordered;
    }

    /** {@return every sequence that gave out a number} */
    List<Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Sequence>();
        for (var row : rows(
            "SELECT quote_ident(sequencename), last_value::text FROM pg_sequences " +
                "WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY 1"
        )) {
            sequences.add(new Sequence(row.getFirst(), Long.parseLong(row.getLast())));
        }
        return sequences;
    }

    /** {@return partnerships and accounts that are there} */
    long inUse() throws SQLException {
        return Long.parseLong(
            rows("SELECT ((SELECT count(*) FROM partnership) + (SELECT count(*) FROM account))::text")
                .getFirst()
                .getFirst()
        );
    }

    private List<List<String>> rows(String query) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = owner.createStatement(); var found = statement.executeQuery(query)) {
            var width = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= width; column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
