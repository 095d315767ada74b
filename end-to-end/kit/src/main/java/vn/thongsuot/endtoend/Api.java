package vn.thongsuot.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The public face as one user sees it. */
public record Api(URI gateway, String token) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * An answer.
     *
     * @param json missing when the body is no JSON
     */
    public record Answer(int status, JsonNode json, String body, HttpResponse<String> response) {

        static Answer of(HttpResponse<String> response) {
            var type = response.headers().firstValue("Content-Type").orElse("");
            var json =
                    type.contains("json") ? JsonMapper.shared().readTree(response.body()) : MissingNode.getInstance();
            return new Answer(response.statusCode(), json, response.body(), response);
        }

        public String id() {
            return json.required("id").asString();
        }

        public long version() {
            return json.required("version").asLong();
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String body) {
        return post(path, key(), body);
    }

    /** With a key of the caller's own, to send the same again. */
    public Answer post(String path, String key, String body) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String path, long version, String body) {
        return send(writing(path, version).PUT(BodyPublishers.ofString(body)));
    }

    /** The word of one who has read a report as it is now, with which he approves it. */
    public String read(String report) {
        var hash = get(report + "/document").response().headers().firstValue("Content-Hash");
        return "{\"read\": " + hash.map(told -> '"' + told + '"').orElse("null") + "}";
    }

    /** An act on what was read in this version. */
    public Answer act(String path, long version, String body) {
        return send(writing(path, version).header("Idempotency-Key", key()).POST(BodyPublishers.ofString(body)));
    }

    public Answer patch(String path, long version, String body) {
        return send(writing(path, version).method("PATCH", BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file. */
    public Answer upload(String path, Form form) {
        return send(request(path)
                .header("Idempotency-Key", key())
                .header("Content-Type", Form.CONTENT_TYPE)
                .POST(BodyPublishers.ofByteArray(form.bytes())));
    }

    /** A file as it comes, byte for byte. */
    public byte[] file(String path) {
        var answer = sent(request(path).GET(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Everything of a list, page by page. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = get(path + (path.contains("?") ? "&" : "?") + "limit=7" + cursor);
            if (page.status() != 200) {
                throw new AssertionError(path + " answered " + page.status() + " " + page.body());
            }
            page.json().required("items").forEach(items::add);
            cursor = page.json().required("next").isNull()
                    ? ""
                    : "&cursor=" + page.json().required("next").asString();
        } while (!cursor.isEmpty());
        return items;
    }

    /** A request of this user, to be filled. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder writing(String path, long version) {
        return request(path).header("If-Match", "\"" + version + "\"").header("Content-Type", "application/json");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    public Answer send(HttpRequest.Builder request) {
        return Answer.of(sent(request, BodyHandlers.ofString()));
    }

    private static <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
