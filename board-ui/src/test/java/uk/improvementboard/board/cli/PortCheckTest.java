package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A port in use is said before anything slow is started, with what to do. */
class PortCheckTest {

    @TempDir
    private Path folder;

    @Test
    void a_port_in_use_is_one_sentence_and_starts_nothing() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = other.getLocalPort();
            var data = folder.resolve("data");
            var result = CommandResult.of("run", "--port", Integer.toString(port), "--data", data.toString());
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err().strip()).isEqualTo(
                "Port " +
                    port +
                    " is in use by another program. Stop that program, or choose another port: ./board run --port " +
                    (port + 1)
            );
            assertThat(data).as("no database was begun").doesNotExist();
        }
    }

    @Test
    void a_free_port_passes() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        assertThatCode(() -> PortCheck.requireFree("127.0.0.1", port)).doesNotThrowAnyException();
    }
}
