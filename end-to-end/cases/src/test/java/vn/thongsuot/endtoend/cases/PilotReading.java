package vn.thongsuot.endtoend.cases;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finds in the platform's answers what the pilot day is asked about. */
final class PilotReading {

    private PilotReading() {}

    /** One total over all kinds of activities; missing where there is none. */
    static JsonNode total(JsonNode figures, String indicator) {
        return figures.required("items")
                .valueStream()
                .filter(item -> !item.has("kind")
                        && item.required("indicator").asString().equals(indicator))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    /** How each unit of a list stands, by its id; figures call it the reason. */
    static Map<String, String> standings(JsonNode items) {
        return items.valueStream()
                .collect(toMap(
                        item -> item.required("unit").asString(),
                        item -> item.path("standing")
                                .asString(item.path("reason").asString(""))));
    }

    /** The row of a commune on the follow-up board. */
    static JsonNode row(JsonNode board, PilotCommune commune) {
        return board.required("items")
                .valueStream()
                .filter(row -> row.required("unit").asString().equals(commune.unit()))
                .findFirst()
                .orElseThrow();
    }

    /** What is not done there, column by column. */
    static List<String> reasons(JsonNode row) {
        return row.required("reasons")
                .valueStream()
                .map(reason -> reason.required("code").asString())
                .toList();
    }
}
