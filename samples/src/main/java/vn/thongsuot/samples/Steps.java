package vn.thongsuot.samples;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads steps as the files write them: the method is the name of the field that holds the path. */
final class Steps {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch");

    private Steps() {}

    static List<Step> read(JsonNode array) {
        return array.valueStream().map(Steps::step).toList();
    }

    private static Step step(JsonNode node) {
        var method = METHODS.stream()
                .filter(node::has)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected one of " + METHODS + " in " + node));
        return new Step(
                node.required("as").asString(),
                method.toUpperCase(Locale.ROOT),
                node.required(method).asString(),
                text(node, "key"),
                text(node, "ifMatch"),
                text(node, "name"),
                node.has("body") ? node.required("body") : null,
                text(node, "until"),
                text(node, "take"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.has(field) ? node.required(field).asString() : null;
    }
}
