package uk.improvementboard.board.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program as its users start it, with {@code ./board run}, made to be killed. */
final class KilledServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path data;
    private final URI address;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private KilledServer(Process process, Path data, URI address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /**
     * Starts the program and waits for its log-in page.
     *
     * @param home folder of the project
     * @param log takes what the program says
     * @throws IllegalStateException when it does not come up, with what it said
     */
    static KilledServer start(Path home, Path data, int port, Path log) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
            home.resolve("board").toString(),
            "run",
            "--no-demo",
            "--port",
            Integer.toString(port),
            "--data",
            data.toString()
        )
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
        var server = new KilledServer(process, data, URI.create("http://127.0.0.1:" + port));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!server.answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                server.close();
                throw new IllegalStateException("The program did not start: " + Files.readString(log));
            }
            Thread.sleep(100);
        }
        return server;
    }

    /** {@return whether a table was taken and its figures are said to be on the board; false when the server went away meanwhile} */
    boolean taken(String table, String name, String slug, String token) throws InterruptedException {
        var request = HttpRequest.newBuilder(
            address.resolve("/api/v1/partnerships/" + slug + "/imports?filename=" + name + "&reason=Restated%20again")
        )
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "text/csv")
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofString(table))
            .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("\"loaded\"")) {
                if (process.isAlive() && postmaster().isPresent()) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
                return false;
            }
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Kills PostgreSQL's first process with SIGKILL; its children see that it is gone and end. */
    void killDatabase() throws IOException {
        postmaster().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Kills the program with SIGKILL and waits until it is gone. */
    @Override
    public void close() throws InterruptedException {
        client.shutdownNow();
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    private Optional<ProcessHandle> postmaster() {
        try (var files = Files.find(data, 3, (path, _) -> path.endsWith("postmaster.pid"))) {
            var mark = files.findFirst();
            return mark.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(Files.readAllLines(mark.get()).getFirst().strip()));
        } catch (IOException vanished) {
            return Optional.empty();
        }
    }

    private boolean answers() throws InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/login")).timeout(Duration.ofSeconds(10)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
