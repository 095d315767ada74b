package vn.thongsuot.reporting.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platformtest.tenants.FormFile;

/** One person's requests to the service. */
record Client(HttpClient http, int port, String token) {

    static final String REPORTS = "/api/v1/reports";

    /** What came back. */
    record Answer(int status, String text, java.net.http.HttpHeaders headers) {

        JsonNode body() {
            return JsonMapper.shared().readTree(text.isEmpty() ? "null" : text);
        }

        String id() {
            return body().path("id").asString();
        }

        String code() {
            return body().path("type").asString().replaceAll(".*/", "");
        }

        String pointer() {
            return body().at("/errors/0/pointer").asString();
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

    Answer post(String path, String body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    Answer post(String path, String key, String body) {
        return send(to(path).POST(BodyPublishers.ofString(body)).header("Idempotency-Key", key));
    }

    /** An act on a report as it was read in this version. */
    Answer act(String id, String act, long version, String body) {
        return send(to(REPORTS + "/" + id + "/" + act)
                .POST(BodyPublishers.ofString(body))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\""));
    }

    Answer approve(String id) {
        return act(
                id, "approval", get(REPORTS + "/" + id).body().path("version").asLong(), "");
    }

    Answer put(String path, String ifMatch, String body) {
        return send(to(path).PUT(BodyPublishers.ofString(body)).header("If-Match", ifMatch));
    }

    Answer patch(String id, String ifMatch, String body) {
        return send(to(REPORTS + "/" + id)
                .method("PATCH", BodyPublishers.ofString(body))
                .header("If-Match", ifMatch));
    }

    /** A file sent to a report. */
    Answer attach(String id, byte[] file) {
        var form = new FormFile("ban-ky.pdf", file, Map.of());
        return send(to(REPORTS + "/" + id + "/signed", FormFile.CONTENT_TYPE)
                .POST(BodyPublishers.ofByteArray(form.form()))
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    HttpRequest.Builder to(String path) {
        return to(path, "application/json");
    }

    private HttpRequest.Builder to(String path, String contentType) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType);
    }

    /** The answer's bytes as they came. */
    HttpResponse<byte[]> file(String path) {
        try {
            return http.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
