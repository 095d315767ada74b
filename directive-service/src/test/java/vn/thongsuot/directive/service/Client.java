package vn.thongsuot.directive.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platformtest.tenants.FormFile;

/** One person's requests to the service. */
record Client(HttpClient http, int port, String token) {

    /** What came back. */
    record Answer(int status, JsonNode body, java.net.http.HttpHeaders headers) {

        String id() {
            if (status != 201) {
                throw new AssertionError("expected 201, got " + status + ": " + body);
            }
            return body.path("id").asString();
        }

        /** Status, last part of the problem's type, and pointer and rule of its first error. */
        String problem() {
            var type = body.path("type").asString().replaceAll(".*/", "");
            return "%d %s %s %s"
                    .formatted(
                            status,
                            type,
                            body.at("/errors/0/pointer").asString(),
                            body.at("/errors/0/rule").asString())
                    .strip();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    static Client of(int port, String token) {
        return new Client(HttpClient.newHttpClient(), port, token);
    }

    Client withToken(String other) {
        return new Client(http, port, other);
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

    /** A form with one file; further fields go with the address. */
    Answer upload(String path, String key, FormFile form) {
        return send(to(path).POST(BodyPublishers.ofByteArray(form.form()))
                .setHeader("Content-Type", FormFile.CONTENT_TYPE)
                .header("Idempotency-Key", key));
    }

    Answer upload(String path, FormFile form) {
        return upload(path, UUID.randomUUID().toString(), form);
    }

    HttpResponse<byte[]> download(String path) {
        try {
            return http.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer put(String path, long version, String body) {
        return send(to(path).PUT(BodyPublishers.ofString(body)).header("If-Match", "\"" + version + "\""));
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
}
