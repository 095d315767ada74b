package vn.thongsuot.platformtest.http;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param text the whole body; empty where there was none
 */
public record Answer(int status, String text, HttpHeaders headers) {

    /** The body as JSON; JSON's null where there was none. */
    public JsonNode body() {
        return JsonMapper.shared().readTree(text.isEmpty() ? "null" : text);
    }

    /** The id of what was made. */
    public String id() {
        if (status != 201) {
            throw new AssertionError("expected 201, got " + status + ": " + text);
        }
        return body().path("id").asString();
    }

    /** Last part of the problem's type. */
    public String code() {
        return body().path("type").asString().replaceAll(".*/", "");
    }

    /** Where the first rule is broken. */
    public String pointer() {
        return body().at("/errors/0/pointer").asString();
    }

    /** The first rule that is broken. */
    public String rule() {
        return body().at("/errors/0/rule").asString();
    }

    /** Status, code, and pointer and rule of the first error, as far as there are any. */
    public String problem() {
        return "%d %s %s %s".formatted(status, code(), pointer(), rule()).strip();
    }

    /** Its first value; empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
