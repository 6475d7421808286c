package uk.improvementboard.persistence.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One PostgreSQL cluster on this machine and the server working on it. Listens on 127.0.0.1 only and asks every client for
 * a password. The server runs in a session of its own: a Ctrl-C in the terminal does not reach it before its clients.
 *
 * @param programs the folder of the unpacked PostgreSQL
 * @param cluster the data directory
 * @param log where the server writes its messages
 */
record PostgresServer(Path programs, Path cluster, Path log) {
    static final String SUPERUSER = "postgres";

    /** A bound on recovery, not on a failure: the server says at once when it cannot start. */
    private static final int SECONDS_TO_START = 600;
    private static final int SECONDS_TO_STOP = 60;
    private static final Map<String, String> SETTINGS = Map.of(
        "listen_addresses",
        "127.0.0.1",
        // Empty: no socket in a folder that other users can reach.
        "unix_socket_directories",
        "",
        "max_connections",
        "40",
        "fsync",
        "on",
        "synchronous_commit",
        "on",
        "timezone",
        "UTC",
        "log_timezone",
        "UTC",
        // Small queries only: compiling them costs more than it saves.
        "jit",
        "off"
    );

    /**
     * Makes an empty cluster, sorted by PostgreSQL's own C.UTF-8, which is the same on every operating system.
     *
     * @param passwordFile a file holding the superuser's password
     */
    void create(Path passwordFile) throws IOException {
        Files.createDirectories(cluster);
        OwnerOnly.restrictFolder(cluster);
        runOrExplain(
            List.of(
                PostgresPrograms.executable(programs, "initdb"),
                "--pgdata=" + cluster,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"
            )
        );
    }

    /**
     * Starts the server and waits until it accepts connections, which includes any recovery after a crash.
     *
     * @param changes settings that differ from the usual ones
     * @return the port it listens on, a free one chosen now
     * @throws DatabaseUnavailableException with the server's own complaint if it does not start
     */
    int start(Map<String, String> changes) throws IOException {
        var settings = new TreeMap<>(SETTINGS);
        settings.putAll(changes);
        var port = freePort();
        var options = new StringBuilder("-p " + port);
        settings.forEach((name, value) -> options.append(" -c ").append(name).append('=').append(value));
        runOrExplain(
            List.of(
                PostgresPrograms.executable(programs, "pg_ctl"),
                "start",
                "--pgdata=" + cluster,
                "--log=" + log,
                "--wait",
                "--timeout=" + SECONDS_TO_START,
                "--options=" + options
            )
        );
        return port;
    }

    /** Ends all connections, writes everything out and stops the server; does nothing if it does not run. */
    void stop() throws IOException {
        if (!Files.exists(cluster.resolve("postmaster.pid"))) {
            return;
        }
        runOrExplain(
            List.of(
                PostgresPrograms.executable(programs, "pg_ctl"),
                "stop",
                "--pgdata=" + cluster,
                "--mode=fast",
                "--wait",
                "--timeout=" + SECONDS_TO_STOP
            )
        );
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void runOrExplain(List<String> command) throws IOException {
        var logged = Files.exists(log) ? Files.size(log) : 0;
        var process = new ProcessBuilder(asOrdinaryUser(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw ServerComplaint.in(output + newLogLines(logged)).toException(cluster, log);
            }
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", stopWaiting);
        }
    }

    /** What the server wrote since the log had the given length in bytes, up to a megabyte of it. */
    private String newLogLines(long logged) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.min(logged, channel.size()));
            return new String(Channels.newInputStream(channel).readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own the same user is nobody in particular. */
    private static List<String> asOrdinaryUser(List<String> command) throws IOException {
        var self = Path.of("/proc/self");
        if (!Files.exists(self) || !Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))) {
            return command;
        }
        var inNamespace = new ArrayList<>(List.of("unshare", "--user"));
        inNamespace.addAll(command);
        return inNamespace;
    }
}
