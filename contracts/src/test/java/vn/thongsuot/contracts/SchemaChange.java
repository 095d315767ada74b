package vn.thongsuot.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a change of a schema breaks. Both directions count: yesterday's reader meets today's event, and today's reader
 * meets yesterday's event on the compacted topic. So within a version nothing may change but that optional fields are
 * added; that is transitive, so the comparison with the newest release covers all releases before it.
 */
final class SchemaChange {

    private static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples");
    private static final Set<String> MAPS = Set.of("properties", "$defs");
    private static final Set<String> SETS = Set.of("required", "enum", "type");

    private final List<String> breaks = new ArrayList<>();

    private SchemaChange() {}

    /** Empty when everyone goes on reading everything. */
    static List<String> breaks(JsonNode released, JsonNode now) {
        var change = new SchemaChange();
        change.compare("", released, now);
        return List.copyOf(change.breaks);
    }

    private void compare(String at, JsonNode released, JsonNode now) {
        var keywords = new TreeSet<String>(released.propertyNames());
        keywords.addAll(now.propertyNames());
        keywords.removeAll(WORDS);
        for (var keyword : keywords) {
            compareKeyword(at + "/" + keyword, keyword, released.path(keyword), now.path(keyword));
        }
    }

    private void compareKeyword(String at, String keyword, JsonNode released, JsonNode now) {
        if (MAPS.contains(keyword)) {
            compareMembers(at, released, now);
        } else if (released.isObject() && now.isObject()) {
            compare(at, released, now);
        } else if (SETS.contains(keyword) ? !asSet(released).equals(asSet(now)) : !released.equals(now)) {
            breaks.add(at + " was " + written(released) + ", is " + written(now));
        }
    }

    private void compareMembers(String at, JsonNode released, JsonNode now) {
        for (var name : released.propertyNames()) {
            if (now.has(name)) {
                compare(at + "/" + name, released.path(name), now.path(name));
            } else {
                breaks.add(at + "/" + name + " is gone");
            }
        }
    }

    private static Set<JsonNode> asSet(JsonNode node) {
        return node.isArray() ? node.valueStream().collect(Collectors.toSet()) : Set.of(node);
    }

    private static String written(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }
}
