package uk.improvementboard.board.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks for the port before anything slow is started. */
final class PortCheck {

    private PortCheck() {}

    static void requireFree(String address, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException taken) {
            throw new CommandFailedException(inUse(port), taken);
        }
    }

    static String inUse(int port) {
        return (
            "Port " +
            port +
            " is in use by another program. Stop that program, or choose another port: ./board run --port " +
            (port + 1)
        );
    }
}
