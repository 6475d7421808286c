package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_port_in_use_is_said_before_the_start_up_cache_is_prepared() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var data = folder.resolve("data");
            var result = run(data, "--train", "--port", Integer.toString(other.getLocalPort()));
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err()).contains("is in use by another program");
            assertThat(data).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 65_536, 99_999 })
    void a_number_that_is_no_port_is_bad_use(int port) {
        var data = folder.resolve("data");
        var result = run(data, "--port=" + port);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().strip()).isEqualTo(
            "--port takes a number from 0 (any free port) to 65535, not " + port
        );
        assertThat(data).doesNotExist();
    }

    /** The last is kept for documents and belongs to no machine. */
    @ParameterizedTest
    @CsvSource({ "nonsense.invalid,8080", "nonsense.invalid,0", "192.0.2.1,8080" })
    void an_address_of_no_network_card_is_bad_use_and_not_a_port_in_use(String address, int port) {
        var data = folder.resolve("data");
        var result = run(data, "--listen", address, "--port", Integer.toString(port));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().strip()).isEqualTo(
            "This machine has no address " +
                address +
                " to listen on. Leave out --listen for this machine only, or use --listen 0.0.0.0 for all its addresses"
        );
        assertThat(data).doesNotExist();
    }

    /** The refusal is made here: whoever runs the tests may be allowed every port. */
    @Test
    void a_port_for_the_administrator_is_not_said_to_be_in_use() {
        assertThat(PortCheck.refusal(80, new BindException("Permission denied"))).isEqualTo(
            "This system leaves port 80 to its administrator. Choose a port from 1024 up, and let a proxy pass on to it: " +
                "./board run --port 8080"
        );
    }

    @Test
    void the_port_offered_instead_of_the_highest_exists() {
        assertThat(PortCheck.inUse(65_535)).endsWith("--port 65534");
    }

    @Test
    void a_free_port_passes() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        assertThatCode(() -> PortCheck.requireFree("127.0.0.1", port)).doesNotThrowAnyException();
    }

    private static CommandResult run(Path data, String... options) {
        return CommandResult.of(
            Stream.concat(Stream.of("run", "--data", data.toString()), Stream.of(options)).toArray(String[]::new)
        );
    }
}
