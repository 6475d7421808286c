package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/**
 * What {@code connection.properties} in the data folder says: how another process of the same user reaches the embedded
 * database. Readable by its owner only, since it holds the passwords.
 *
 * @param complete whether the first start came to its end; an incomplete cluster holds no data and is made anew
 * @param port the port while the server accepts connections, else empty
 * @param process the process that has, or last had, the folder
 */
record ConnectionFile(
    boolean complete,
    OptionalInt port,
    long process,
    String superuserPassword,
    String ownerPassword,
    String applicationPassword
) {
    private static final String NAME = "connection.properties";

    static ConnectionFile withNewPasswords() {
        return new ConnectionFile(false, OptionalInt.empty(), here(), newPassword(), newPassword(), newPassword());
    }

    /** Reads the file of a data folder; empty if there is none. */
    static Optional<ConnectionFile> read(Path dataFolder) throws IOException {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(dataFolder.resolve(NAME))));
        } catch (NoSuchFileException neverStarted) {
            return Optional.empty();
        }
        var port = properties.getProperty("port", "");
        return Optional.of(
            new ConnectionFile(
                Boolean.parseBoolean(required(properties, "complete")),
                port.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port)),
                Long.parseLong(required(properties, "process")),
                required(properties, "superuser.password"),
                required(properties, "owner.password"),
                required(properties, "application.password")
            )
        );
    }

    ConnectionFile write(Path dataFolder) throws IOException {
        OwnerOnly.write(
            dataFolder.resolve(NAME),
            """
            # Written by the program; keep it with the data, it holds the passwords of this database.
            complete=%s
            port=%s
            process=%d
            superuser.password=%s
            owner.password=%s
            application.password=%s
            """.formatted(
                complete,
                port.isPresent() ? Integer.toString(port.getAsInt()) : "",
                process,
                superuserPassword,
                ownerPassword,
                applicationPassword
            )
        );
        return this;
    }

    ConnectionFile completed() {
        return new ConnectionFile(true, port, process, superuserPassword, ownerPassword, applicationPassword);
    }

    ConnectionFile notRunning() {
        return at(OptionalInt.empty());
    }

    ConnectionFile runningAt(int newPort) {
        return at(OptionalInt.of(newPort));
    }

    private ConnectionFile at(OptionalInt newPort) {
        return new ConnectionFile(complete, newPort, here(), superuserPassword, ownerPassword, applicationPassword);
    }

    /** How to reach the server at the given port. */
    External address(int atPort) {
        return new External(
            "jdbc:postgresql://127.0.0.1:" + atPort + "/" + Roles.DATABASE,
            Roles.OWNER,
            ownerPassword,
            Roles.APPLICATION,
            applicationPassword
        );
    }

    private static long here() {
        return ProcessHandle.current().pid();
    }

    private static String newPassword() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String required(Properties properties, String key) throws IOException {
        var value = properties.getProperty(key);
        if (value == null) {
            throw new IOException(NAME + " has no entry " + key);
        }
        return value;
    }
}
