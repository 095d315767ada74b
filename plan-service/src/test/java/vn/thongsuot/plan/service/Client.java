package vn.thongsuot.plan.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platformtest.tenants.FormFile;

/** One person's requests to the service. */
record Client(HttpClient http, int port, String token) {

    static final String PLANS = "/api/v1/plans";

    /** What came back. */
    record Answer(int status, JsonNode body, java.net.http.HttpHeaders headers) {

        String id() {
            return body.path("id").asString();
        }

        String code() {
            return body.path("type").asString().replaceAll(".*/", "");
        }

        String pointer() {
            return body.at("/errors/0/pointer").asString();
        }

        String rule() {
            return body.at("/errors/0/rule").asString();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    static Client of(int port, String token) {
        return new Client(HttpClient.newHttpClient(), port, token);
    }

    Answer get(String path) {
        return send(to(path).GET());
    }

    Answer post(String body) {
        return post(UUID.randomUUID().toString(), body);
    }

    Answer post(String key, String body) {
        return send(to(PLANS).POST(BodyPublishers.ofString(body)).header("Idempotency-Key", key));
    }

    Answer put(String id, @Nullable String ifMatch, String body) {
        return send(matching(to(PLANS + "/" + id).PUT(BodyPublishers.ofString(body)), ifMatch));
    }

    /** Approves the plan as it is now. */
    Answer approve(String id, String body) {
        return approve(id, get(PLANS + "/" + id).header("ETag"), body);
    }

    /** Approves the plan as it was seen. */
    Answer approve(String id, @Nullable String seen, String body) {
        var request = to(PLANS + "/" + id + "/approval")
                .POST(BodyPublishers.ofString(body))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return send(matching(request, seen));
    }

    /** Posts to any path. */
    Answer postTo(String path, String body) {
        return send(to(path).POST(BodyPublishers.ofString(body))
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Puts to any path. */
    Answer putTo(String path, String ifMatch, String body) {
        return send(to(path).PUT(BodyPublishers.ofString(body)).header("If-Match", ifMatch));
    }

    /** Deletes at any path. */
    Answer deleteAt(String path, String ifMatch) {
        return send(to(path).DELETE().header("If-Match", ifMatch));
    }

    /** An act upon a plan, such as its submission. */
    Answer act(String id, String act, String body) {
        return send(to(PLANS + "/" + id + "/" + act)
                .POST(BodyPublishers.ofString(body))
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** A file sent to a plan. */
    Answer attach(String id, String key, byte[] file) {
        var form = new FormFile("ban-ky.pdf", file, Map.of());
        return send(to(PLANS + "/" + id + "/signed", FormFile.CONTENT_TYPE)
                .POST(BodyPublishers.ofByteArray(form.form()))
                .header("Idempotency-Key", key));
    }

    /** The answer's bytes as they came. */
    HttpResponse<byte[]> file(String path) {
        return raw(to(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The answer's text as it came, for what is not JSON. */
    HttpResponse<String> page(String path) {
        return raw(to(path).GET());
    }

    HttpRequest.Builder to(String path) {
        return to(path, "application/json");
    }

    private HttpRequest.Builder to(String path, String contentType) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType);
    }

    Answer send(HttpRequest.Builder request) {
        var answer = raw(request);
        var body = answer.body().isEmpty() ? "null" : answer.body();
        return new Answer(answer.statusCode(), JsonMapper.shared().readTree(body), answer.headers());
    }

    private HttpResponse<String> raw(HttpRequest.Builder request) {
        return raw(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> raw(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
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
