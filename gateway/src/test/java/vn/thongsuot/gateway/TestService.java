package vn.thongsuot.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A service behind the gateway: remembers what reached it whole and answers as it is told. */
final class TestService {

    /** What arrived, with its whole body. */
    record Received(String method, String path, Headers headers, long bodyLength, String body) {}

    private final String name;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile HttpHandler behaviour;
    private volatile String description = "{}";

    TestService(String name) {
        this.name = name;
        this.behaviour = this::answerOk;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.createContext("/v3/api-docs", exchange -> answer(exchange, 200, "application/json", description));
        server.start();
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Received> received() {
        return received;
    }

    void reset() {
        received.clear();
        behaviour = this::answerOk;
    }

    void describesItselfAs(String openApi) {
        description = openApi;
    }

    void behaves(HttpHandler handler) {
        behaviour = handler;
    }

    void answers(int status, String contentType, String body) {
        behaviour = exchange -> answer(exchange, status, contentType, body);
    }

    /** Answers nothing until the latch opens. */
    void hangsUntil(CountDownLatch latch) {
        behaviour = exchange -> {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders(),
                body.length,
                new String(body, StandardCharsets.UTF_8)));
        behaviour.handle(exchange);
    }

    private void answerOk(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Server", "Secret/1.0");
        exchange.getResponseHeaders().set("X-Powered-By", "Secret");
        answer(exchange, 200, "application/json", "{\"from\":\"" + name + "\"}");
    }

    private static void answer(HttpExchange exchange, int status, String contentType, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        boolean head = "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
