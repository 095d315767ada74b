package vn.thongsuot.platformtest.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Sends requests to an application under test over HTTP.
 *
 * @param port where it listens
 */
record EndpointCalls(HttpClient client, int port) {

    static EndpointCalls to(ApplicationContext application) {
        var port = application.getEnvironment().getProperty("local.server.port", Integer.class);
        if (port == null) {
            throw new IllegalStateException("expected an application that listens on a random port");
        }
        return new EndpointCalls(HttpClient.newHttpClient(), port);
    }

    HttpResponse<String> withoutToken(EndpointRequest request) {
        return call(null, request, UUID.randomUUID().toString());
    }

    HttpResponse<String> with(String token, EndpointRequest request) {
        return with(token, request, UUID.randomUUID().toString());
    }

    /** The same request with the same key is one command, however often it is sent. */
    HttpResponse<String> with(String token, EndpointRequest request, String key) {
        return call(token, request, key);
    }

    private HttpResponse<String> call(@Nullable String token, EndpointRequest request, String key) {
        var file = request.file();
        var http = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + request.path()))
                .method(request.endpoint().method(), body(request))
                .header("Content-Type", file == null ? "application/json" : FormFile.CONTENT_TYPE);
        if (token != null) {
            http.header("Authorization", "Bearer " + token);
        }
        if (request.endpoint().method().equals("POST")) {
            http.header("Idempotency-Key", key);
        }
        if (request.expectedVersion() != null) {
            http.header("If-Match", "\"" + request.expectedVersion() + "\"");
        }
        return send(http.build());
    }

    private static BodyPublisher body(EndpointRequest request) {
        if (request.file() != null) {
            return BodyPublishers.ofByteArray(request.file().form());
        }
        return request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
