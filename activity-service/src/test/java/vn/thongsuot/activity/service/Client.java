package vn.thongsuot.activity.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platformtest.tenants.FormFile;

/** One person's requests to the service. */
record Client(HttpClient http, int port, String token) {

    static final String ACTIVITIES = "/api/v1/activities";

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
        return send(to(ACTIVITIES).POST(BodyPublishers.ofString(body)).header("Idempotency-Key", key));
    }

    Answer put(String id, @Nullable String ifMatch, String body) {
        return send(matching(to(ACTIVITIES + "/" + id).PUT(BodyPublishers.ofString(body)), ifMatch));
    }

    Answer delete(String id, @Nullable String ifMatch) {
        return send(matching(to(ACTIVITIES + "/" + id).DELETE(), ifMatch));
    }

    /** Sends a JSON body to some path under a key of its own. */
    Answer postTo(String path, String body) {
        return send(to(path).POST(BodyPublishers.ofString(body))
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    Answer putTo(String path, @Nullable String ifMatch, String body) {
        return send(matching(to(path).PUT(BodyPublishers.ofString(body)), ifMatch));
    }

    Answer deleteAt(String path, @Nullable String ifMatch) {
        return send(matching(to(path).DELETE(), ifMatch));
    }

    Answer upload(String path, FormFile file) {
        return upload(UUID.randomUUID().toString(), path, file);
    }

    Answer upload(String key, String path, FormFile file) {
        return send(to(path).setHeader("Content-Type", FormFile.CONTENT_TYPE)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(file.form())));
    }

    /** What comes back when it is no JSON. */
    HttpResponse<byte[]> bytes(String path) {
        try {
            return http.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var body = answer.body().isEmpty() ? "null" : answer.body();
            return new Answer(answer.statusCode(), JsonMapper.shared().readTree(body), answer.headers());
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
