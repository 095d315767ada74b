package vn.thongsuot.directive.service;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.http.Answer;

/** Requests for data through the public interface, asked by the clerk of the province's department. */
record Asking(Province province) {

    static final String REQUESTS = "/api/v1/data-requests";
    static final String ANSWERS = "/api/v1/data-answers";

    /** A heading of three columns: text, whole number, day. */
    static final String HEADING = "Tên cơ sở\\tSố lao động (người)\\tNgày thành lập";

    private static final String DEADLINE =
            ", \"deadline\": {\"asWritten\": \"trước ngày 20/5/2199\", \"date\": \"2199-05-19\"}";

    Answer draft(String more) {
        return province.clerk().post(REQUESTS, body("\"heading\": \"" + HEADING + "\"" + DEADLINE + more));
    }

    String body(String more) {
        return "{\"title\": \"Cơ sở sản xuất\", \"unit\": \"%s\", %s}".formatted(province.department, more);
    }

    /** Id of a request that went out. */
    String sent(String... units) {
        var id =
                draft(", \"units\": [\"" + String.join("\", \"", units) + "\"]").id();
        send(id);
        return id;
    }

    Answer send(String request) {
        return province.clerk().post(REQUESTS + "/" + request + "/sending", "");
    }

    /** The answer of a unit, once it is there. */
    JsonNode answer(String request, String unit) {
        var path = ANSWERS + "?request=" + request + "&unit=" + unit;
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> province.clerk().get(path).body().at("/items/0"), found -> !found.isMissingNode());
    }

    static String rows(String rows) {
        return "{\"rows\": [" + rows + "]}";
    }
}
