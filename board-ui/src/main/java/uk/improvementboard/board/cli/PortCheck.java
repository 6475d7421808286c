package uk.improvementboard.board.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks for the port before anything slow is started. */
final class PortCheck {

    private static final int HIGHEST = 65_535;
    private static final int ANY = 0;

    private PortCheck() {}

    /**
     * @param port 0 for any
     * @throws CommandFailedException if nothing can listen there, saying why and what to do
     */
    static void requireFree(String address, int port) {
        if (port < ANY || port > HIGHEST) {
            throw CommandFailedException.badUse("--port takes a number from 0 (any free port) to 65535, not " + port);
        }
        try {
            bind(address, ANY);
        } catch (IOException notOurs) {
            throw CommandFailedException.badUse(noAddress(address));
        }
        try {
            bind(address, port);
        } catch (IOException refused) {
            throw new CommandFailedException(refusal(port, refused), refused);
        }
    }

    private static void bind(String address, int port) throws IOException {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        }
    }

    private static String noAddress(String address) {
        return (
            "This machine has no address " +
            address +
            " to listen on. Leave out --listen for this machine only, or use --listen 0.0.0.0 for all its addresses"
        );
    }

    /** {@return what to do about a port that the system refuses on an address that it has} */
    static String refusal(int port, IOException refused) {
        var why = String.valueOf(refused.getMessage());
        if (why.contains("Permission denied")) {
            return (
                "This system leaves port " +
                port +
                " to its administrator. Choose a port from 1024 up, and let a proxy pass on to it: ./board run --port 8080"
            );
        }
        return refused instanceof BindException ? inUse(port) : "Port " + port + " cannot be opened: " + why;
    }

    static String inUse(int port) {
        return (
            "Port " +
            port +
            " is in use by another program. Stop that program, or choose another port: ./board run --port " +
            (port < HIGHEST ? port + 1 : port - 1)
        );
    }
}
