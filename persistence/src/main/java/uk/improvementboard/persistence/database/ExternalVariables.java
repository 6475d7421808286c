package uk.improvementboard.persistence.database;

import java.util.List;
import java.util.Map;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/** The external database's settings as environment variables; a blank variable counts as not set. */
record ExternalVariables(Map<String, String> environment) {
    private static final List<String> ALL = List.of(
        DatabaseSettings.URL,
        DatabaseSettings.OWNER_USER,
        DatabaseSettings.OWNER_PASSWORD,
        DatabaseSettings.APPLICATION_USER,
        DatabaseSettings.APPLICATION_PASSWORD
    );

    boolean anySet() {
        return ALL.stream().anyMatch(this::isSet);
    }

    External read() {
        var external = new External(
            required(DatabaseSettings.URL),
            required(DatabaseSettings.OWNER_USER),
            required(DatabaseSettings.OWNER_PASSWORD),
            required(DatabaseSettings.APPLICATION_USER),
            required(DatabaseSettings.APPLICATION_PASSWORD)
        );
        if (!external.url().startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailableException(
                DatabaseSettings.URL +
                    " is \"" +
                    external.url() +
                    "\", which is not the address of a PostgreSQL database.",
                "Write it as jdbc:postgresql://host:5432/improvement_board."
            );
        }
        if (external.ownerUser().equals(external.applicationUser())) {
            throw new DatabaseUnavailableException(
                DatabaseSettings.OWNER_USER +
                    " and " +
                    DatabaseSettings.APPLICATION_USER +
                    " are the same role, \"" +
                    external.ownerUser() +
                    "\", and an owner is not bound by row-level security.",
                "Create a second role for the application and name it in " + DatabaseSettings.APPLICATION_USER + "."
            );
        }
        return external;
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private String required(String variable) {
        if (isSet(variable)) {
            return environment.getOrDefault(variable, "").strip();
        }
        throw new DatabaseUnavailableException(
            "The environment variable " + variable + " is not set, though others of the external database are.",
            "Set all of " + String.join(", ", ALL) + ", or none of them to use the embedded database."
        );
    }
}
