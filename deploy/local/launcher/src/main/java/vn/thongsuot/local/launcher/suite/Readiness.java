package vn.thongsuot.local.launcher.suite;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import vn.thongsuot.local.launcher.suite.Ports.End;

/** Asks each end in its own language whether it takes requests. */
final class Readiness {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    /** Kafka's ApiVersions request, version 0, with no client id: 10 bytes that every broker answers. */
    private static final byte[] API_VERSIONS = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, -1, -1};

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build();

    private Readiness() {}

    /** Returns when all ends of the part answer; fails when the part ends or takes too long. */
    static void await(Settings settings, RunningPart part) {
        await(settings, part, Settings.ends(part.service()));
    }

    static void await(Settings settings, RunningPart part, List<End> ends) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!areReady(settings, ends)) {
                if (part.endsWithin(BETWEEN_LOOKS)) {
                    throw new SuiteFailure(part.obituary());
                }
                if (System.nanoTime() > deadline) {
                    throw new SuiteFailure(part.service().label() + " is not ready after " + LONGEST.toSeconds()
                            + " s: " + part.lastLine() + "  [" + part.log() + "]");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure(
                    "interrupted while waiting for " + part.service().label(), e);
        }
    }

    static boolean areReady(Settings settings, List<End> ends) {
        return ends.stream()
                .filter(settings::runs)
                .allMatch(end -> isReady(end, settings.ports().of(end)));
    }

    private static boolean isReady(End end, int port) {
        try {
            return switch (end) {
                case BROKER -> brokerAnswers(port);
                case CONTROLLER, STORE -> isOpen(port);
                case ISSUER -> answersOk(port, "/.well-known/openid-configuration");
                default -> answersOk(port, "/actuator/health");
            };
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answersOk(int port, String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(ANSWER_WITHIN)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isOpen(int port) throws IOException {
        try (Socket socket = connect(port)) {
            return socket.isConnected();
        }
    }

    private static boolean brokerAnswers(int port) throws IOException {
        try (Socket socket = connect(port)) {
            new DataOutputStream(socket.getOutputStream()).write(API_VERSIONS);
            return new DataInputStream(socket.getInputStream()).readInt() > 0;
        }
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setSoTimeout((int) ANSWER_WITHIN.toMillis());
            socket.connect(new InetSocketAddress("127.0.0.1", port), (int) ANSWER_WITHIN.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
