package vn.thongsuot.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.local.launcher.suite.Ports;
import vn.thongsuot.local.launcher.suite.Ports.End;

/**
 * Ports side by side for one suite, the first of which is held as long as this process lives: so no other suite that starts at
 * the same moment, here or in another process, takes the others before they are listened on. They lie below those that Linux
 * gives to whoever names none.
 */
final class PortBlock {

    private static final int FIRST = 20_000;
    private static final int LAST = 26_000;
    private static final int SIZE = 1 + End.values().length;

    /** A socket that nobody refers to is closed. */
    private static final List<ServerSocket> HELD = new ArrayList<>();

    private PortBlock() {}

    /** The first block that nobody has claimed or listens in. */
    static synchronized Ports claim() {
        for (int first = FIRST; first < LAST; first += SIZE) {
            var held = listening(first);
            if (held.isPresent()) {
                HELD.add(held.get());
                if (nobodyListensAfter(first)) {
                    return ports(first);
                }
            }
        }
        throw new IllegalStateException("no " + SIZE + " ports side by side are free from " + FIRST + " to " + LAST);
    }

    private static Ports ports(int first) {
        Map<End, Integer> numbers = new EnumMap<>(End.class);
        int port = first;
        for (var end : End.values()) {
            port++;
            numbers.put(end, port);
        }
        return new Ports(numbers);
    }

    private static boolean nobodyListensAfter(int first) {
        for (int port = first + 1; port < first + SIZE; port++) {
            var socket = listening(port);
            if (socket.isEmpty()) {
                return false;
            }
            close(socket.get());
        }
        return true;
    }

    private static Optional<ServerSocket> listening(int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
