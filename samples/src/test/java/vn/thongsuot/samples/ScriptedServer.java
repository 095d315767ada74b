package vn.thongsuot.samples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers each request as told before, and keeps what it was asked. */
final class ScriptedServer implements AutoCloseable {

    /** What was asked. */
    record Asked(
            String line,
            @Nullable String key,
            @Nullable String ifMatch,
            @Nullable String authorization,
            String body) {}

    private record Answer(int status, Map<String, String> headers, String body) {}

    private final HttpServer server;
    private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** The next answer to this request line; the last one told is given again and again. */
    ScriptedServer answer(String line, int status, String body) {
        return answer(line, status, Map.of(), body);
    }

    ScriptedServer later(String line, int status, int seconds) {
        return answer(line, status, Map.of("Retry-After", String.valueOf(seconds)), "{}");
    }

    ScriptedServer answer(String line, int status, Map<String, String> headers, String body) {
        answers.computeIfAbsent(line, any -> new ArrayDeque<>()).add(new Answer(status, headers, body));
        return this;
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            var headers = exchange.getRequestHeaders();
            asked.add(new Asked(
                    line,
                    headers.getFirst("Idempotency-Key"),
                    headers.getFirst("If-Match"),
                    headers.getFirst("Authorization"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            send(exchange, next(line));
        }
    }

    private Answer next(String line) {
        var queue = answers.getOrDefault(line, new ArrayDeque<>(List.of(new Answer(404, Map.of(), "{}"))));
        return queue.size() > 1 ? queue.remove() : queue.element();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
