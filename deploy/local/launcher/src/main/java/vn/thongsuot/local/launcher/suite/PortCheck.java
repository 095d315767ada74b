package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import vn.thongsuot.local.launcher.suite.Ports.End;

/** Looks before anything starts whether every port is to be had. */
final class PortCheck {

    private PortCheck() {}

    /** Fails with one line that names the first port that is taken and who wanted it. */
    static void check(Settings settings, List<Service> services) {
        Arrays.stream(End.values())
                .filter(end -> services.contains(end.service()) && settings.runs(end))
                .filter(end -> isTaken(settings.ports().of(end)))
                .findFirst()
                .ifPresent(end -> {
                    throw new SuiteFailure("port " + settings.ports().of(end) + " (" + end.label()
                            + ") is taken: free it, or choose another by " + end.variable());
                });
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
