package uk.improvementboard.persistence.database;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/** What must hold of an external server before the program uses it. */
final class ServerChecks {

    private static final int OLDEST_VERSION = 15;
    /** Class of SQL states. */
    private static final String NO_CONNECTION = "08";

    private ServerChecks() {}

    /**
     * Checks that both roles get in, that the server is new enough and that row-level security binds the application's role.
     *
     * @throws DatabaseUnavailableException if any of that is not so
     */
    static void check(External settings) {
        try (
            var owner = connect(
                Connections.owner(settings),
                settings,
                settings.ownerUser(),
                DatabaseSettings.OWNER_USER
            )
        ) {
            requireVersion(owner, settings);
        } catch (SQLException lost) {
            throw unreachable(settings, settings.ownerUser(), DatabaseSettings.OWNER_USER, lost);
        }
        var source = Connections.application(settings);
        try (
            var application = connect(source, settings, settings.applicationUser(), DatabaseSettings.APPLICATION_USER)
        ) {
            requireBound(application, settings);
        } catch (SQLException lost) {
            throw unreachable(settings, settings.applicationUser(), DatabaseSettings.APPLICATION_USER, lost);
        }
    }

    private static Connection connect(DataSource source, External settings, String user, String variable) {
        try {
            return source.getConnection();
        } catch (SQLException refused) {
            throw unreachable(settings, user, variable, refused);
        }
    }

    private static DatabaseUnavailableException unreachable(
        External settings,
        String user,
        String variable,
        SQLException cause
    ) {
        var state = String.valueOf(cause.getSQLState());
        var remedy = switch (state) {
            case "28P01", "28000" -> "Check " + variable + " and its password.";
            case "3D000" -> "Create the database, or correct its name in " + DatabaseSettings.URL + ".";
            default -> "Check that the server runs and that " + DatabaseSettings.URL + " is right.";
        };
        var what = state.startsWith(NO_CONNECTION) ? " cannot be reached: " : " does not let " + user + " in: ";
        return new DatabaseUnavailableException(
            "The database " + settings.url() + what + oneLine(cause) + ".",
            remedy,
            cause
        );
    }

    private static void requireVersion(Connection owner, External settings) throws SQLException {
        var version = owner.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw new DatabaseUnavailableException(
                "The database " + settings.url() + " is PostgreSQL " + version + ", which is too old.",
                "Use PostgreSQL " + OLDEST_VERSION + " or newer."
            );
        }
    }

    private static void requireBound(Connection application, External settings) throws SQLException {
        var query = """
        SELECT rolsuper OR rolbypassrls OR pg_has_role(current_user, ?::name, 'MEMBER')
        FROM pg_roles WHERE rolname = current_user""";
        try (var statement = application.prepareStatement(query)) {
            statement.setString(1, settings.ownerUser());
            try (var result = statement.executeQuery()) {
                if (!result.next() || result.getBoolean(1)) {
                    throw new DatabaseUnavailableException(
                        "The role " +
                            settings.applicationUser() +
                            " of " +
                            settings.url() +
                            " could see every partnership's data, " +
                            "since it is a superuser, bypasses row-level security or is a member of " +
                            settings.ownerUser() +
                            ".",
                        "Name an ordinary role in " + DatabaseSettings.APPLICATION_USER + "."
                    );
                }
            }
        }
    }

    /** The driver hides a host name that nobody knows behind "The connection attempt failed". */
    private static String oneLine(SQLException cause) {
        if (cause.getCause() instanceof UnknownHostException unknown) {
            return "no machine is known by the name " + unknown.getMessage();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given").replaceAll("\\.$", "");
    }
}
