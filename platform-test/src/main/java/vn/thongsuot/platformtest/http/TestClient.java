package vn.thongsuot.platformtest.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platformtest.tenants.FormFile;

/**
 * One person's requests to a service under test. Each POST has a key of its own unless one is given. A service's tests add
 * their own words for its acts.
 */
public class TestClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final String token;

    /**
     * @param port where the service listens on this machine
     * @param token who asks
     */
    public TestClient(int port, String token) {
        this.port = port;
        this.token = token;
    }

    public Answer get(String path) {
        return send(to(path).GET());
    }

    /** The answer's bytes as they came. */
    public HttpResponse<byte[]> file(String path) {
        return sent(to(path).GET(), BodyHandlers.ofByteArray());
    }

    public Answer post(String path, String body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    public Answer post(String path, String key, String body) {
        return send(to(path).POST(BodyPublishers.ofString(body)).header("Idempotency-Key", key));
    }

    /** An act upon what was seen in some version. */
    public Answer postMatching(String path, @Nullable String ifMatch, String body) {
        var key = UUID.randomUUID().toString();
        return send(matching(to(path).POST(BodyPublishers.ofString(body)).header("Idempotency-Key", key), ifMatch));
    }

    /** A form with one file. */
    public Answer upload(String path, FormFile form) {
        return upload(path, UUID.randomUUID().toString(), form);
    }

    public Answer upload(String path, String key, FormFile form) {
        return send(to(path).POST(BodyPublishers.ofByteArray(form.form()))
                .setHeader("Content-Type", FormFile.CONTENT_TYPE)
                .header("Idempotency-Key", key));
    }

    /** A form with one file, upon what was seen in some version. */
    public Answer uploadMatching(String path, String ifMatch, FormFile form) {
        return send(to(path).POST(BodyPublishers.ofByteArray(form.form()))
                .setHeader("Content-Type", FormFile.CONTENT_TYPE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", ifMatch));
    }

    public Answer put(String path, long version, String body) {
        return put(path, "\"" + version + "\"", body);
    }

    /**
     * @param ifMatch the header as it is sent; none when absent
     */
    public Answer put(String path, @Nullable String ifMatch, String body) {
        return send(matching(to(path).PUT(BodyPublishers.ofString(body)), ifMatch));
    }

    public Answer patch(String path, @Nullable String ifMatch, String body) {
        return send(matching(to(path).method("PATCH", BodyPublishers.ofString(body)), ifMatch));
    }

    public Answer delete(String path, @Nullable String ifMatch) {
        return send(matching(to(path).DELETE(), ifMatch));
    }

    /** A request to be changed as a test needs it, and sent with {@link #send}. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    public Answer send(HttpRequest.Builder request) {
        var answer = sent(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), answer.headers());
    }

    private static <T> HttpResponse<T> sent(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder matching(HttpRequest.Builder request, @Nullable String ifMatch) {
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
