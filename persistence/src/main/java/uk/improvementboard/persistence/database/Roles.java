package uk.improvementboard.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The roles and the database that the superuser makes once, on the first start of an embedded server. */
final class Roles {

    static final String DATABASE = "improvement_board";
    /** Owns the database and its schema, runs the migrations. */
    static final String OWNER = "board_owner";
    /** Works on the data; row-level security binds it, since it is neither superuser nor owner. */
    static final String APPLICATION = "board_app";

    private static final String ORDINARY =
        "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION NOBYPASSRLS";

    private Roles() {}

    /** Makes both roles and the empty database. */
    static void create(DataSource superuser, String ownerPassword, String applicationPassword) throws SQLException {
        try (var connection = superuser.getConnection()) {
            createRole(connection, OWNER, ownerPassword);
            createRole(connection, APPLICATION, applicationPassword);
            execute(connection, "CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            grantAccess(connection, DATABASE);
        }
    }

    /** Lets only the two roles into the database; without this every role may connect and make temporary tables. */
    static void grantAccess(Connection connection, String database) throws SQLException {
        for (var statement : List.of(
            "REVOKE ALL ON DATABASE %s FROM PUBLIC",
            "GRANT CONNECT ON DATABASE %s TO " + APPLICATION
        )) {
            execute(connection, statement.formatted(database));
        }
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        execute(connection, "CREATE ROLE " + role + " " + ORDINARY + " PASSWORD " + literal(connection, password));
    }

    private static String literal(Connection connection, String text) throws SQLException {
        try (var query = connection.prepareStatement("SELECT quote_literal(?)")) {
            query.setString(1, text);
            try (var result = query.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
