package vn.thongsuot.samples;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** What was answered so far, by the names of the steps. */
final class Answers {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)\\.([^}.]+)}");

    private final Map<String, JsonNode> named = new HashMap<>();

    void keep(String name, JsonNode answer) {
        named.put(name, answer);
    }

    JsonNode answer(String name) {
        return named.getOrDefault(name, MissingNode.getInstance());
    }

    /** The text with every reference replaced. */
    String fill(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(2))));
    }

    /** A copy of the body with every reference in its texts replaced. */
    JsonNode fill(JsonNode body) {
        if (body.isString()) {
            return StringNode.valueOf(fill(body.asString()));
        }
        if (body.isArray()) {
            var list = JsonMapper.shared().createArrayNode();
            body.forEach(element -> list.add(fill(element)));
            return list;
        }
        if (body.isObject()) {
            var object = JsonMapper.shared().createObjectNode();
            body.forEachEntry((name, value) -> object.set(name, fill(value)));
            return object;
        }
        return body;
    }

    /**
     * A field of an earlier answer, as text.
     *
     * @throws IllegalStateException when there is none: the case is written wrongly
     */
    String value(String name, String field) {
        var value = answer(name).path(field);
        if (!value.isValueNode() || value.isNull()) {
            throw new IllegalStateException("no earlier answer has " + name + "." + field);
        }
        return value.asString();
    }
}
