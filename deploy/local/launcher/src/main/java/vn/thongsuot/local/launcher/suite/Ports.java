package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which port each end of the suite listens on; all on the loopback. */
public record Ports(Map<End, Integer> numbers) {

    /** Something that listens. */
    public enum End {
        BROKER(Service.INFRASTRUCTURE, 19092),
        CONTROLLER(Service.INFRASTRUCTURE, 19093),
        STORE(Service.INFRASTRUCTURE, 27117),
        ISSUER(Service.INFRASTRUCTURE, 9000),
        DIRECTIVE(Service.DIRECTIVE, 8081),
        PLAN(Service.PLAN, 8082),
        ACTIVITY(Service.ACTIVITY, 8083),
        REPORTING(Service.REPORTING, 8084),
        GATEWAY(Service.GATEWAY, 8080);

        private final Service service;
        private final int usual;

        End(Service service, int usual) {
            this.service = service;
            this.usual = usual;
        }

        Service service() {
            return service;
        }

        /** Environment variable that moves it. */
        String variable() {
            return "THONGSUOT_" + name() + "_PORT";
        }

        /** What people call it: a part of the infrastructure by its own name, a service by its label. */
        String label() {
            return service == Service.INFRASTRUCTURE ? name().toLowerCase(Locale.ROOT) : service.label();
        }
    }

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /** The usual ports, moved by the variables of deploy/local/README.md. */
    public static Ports from(Map<String, String> environment) {
        Map<End, Integer> numbers = new EnumMap<>(End.class);
        for (End end : End.values()) {
            numbers.put(end, number(end, environment.getOrDefault(end.variable(), "")));
        }
        return new Ports(numbers);
    }

    /** Ports that nobody listens on at this moment, for tests that run beside other things. */
    public static Ports free() {
        Map<End, Integer> numbers = new EnumMap<>(End.class);
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (End end : End.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                numbers.put(end, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ports(numbers);
    }

    public int of(End end) {
        return Objects.requireNonNull(numbers.get(end));
    }

    private static int number(End end, String value) {
        try {
            return value.isBlank() ? end.usual : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new SuiteFailure(end.variable() + " should be a port number but is '" + value + "'", e);
        }
    }
}
