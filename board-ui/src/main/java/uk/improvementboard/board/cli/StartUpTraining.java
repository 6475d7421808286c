package uk.improvementboard.board.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the pages that everybody opens first, so that the start-up cache holds the classes they need. */
final class StartUpTraining {

    /** Where the server of a training listens, whatever address the real one is for. */
    static final String ADDRESS = "127.0.0.1";

    private StartUpTraining() {}

    static void visit(ConfigurableApplicationContext application) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer());
        try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            for (var path : new String[] { "/login", "/css/board.css", "/actuator/health" }) {
                var request = HttpRequest.newBuilder(
                    URI.create("http://" + ADDRESS + ":" + server.getPort() + path)
                ).build();
                client.send(request, BodyHandlers.discarding());
            }
        } catch (IOException failed) {
            throw new CommandFailedException("The server started but did not answer: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
