package vn.thongsuot.gateway.openapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the components that two services call alike and mean differently. A component that refers to such a one is itself
 * ambiguous, though its text may be the same in both.
 */
final class ComponentNames {

    static final String PREFIX = "#/components/";

    private final Map<String, JsonNode> first = new HashMap<>();
    private final Map<String, Set<String>> references = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    ComponentNames(Iterable<ObjectNode> documents) {
        documents.forEach(this::collect);
        boolean more = true;
        while (more) {
            more = ambiguous.addAll(referringToAmbiguous());
        }
    }

    /** @param reference for instance {@code #/components/schemas/Unit} */
    boolean isAmbiguous(String reference) {
        return ambiguous.contains(reference);
    }

    private void collect(ObjectNode document) {
        for (var section : document.path("components").properties()) {
            for (var component : section.getValue().properties()) {
                var reference = PREFIX + section.getKey() + "/" + component.getKey();
                var known = first.putIfAbsent(reference, component.getValue());
                if (known != null && !known.equals(component.getValue())) {
                    ambiguous.add(reference);
                }
                references
                        .computeIfAbsent(reference, key -> new HashSet<>())
                        .addAll(referencesIn(component.getValue()));
            }
        }
    }

    private Set<String> referringToAmbiguous() {
        var found = new HashSet<String>();
        references.forEach((component, targets) -> {
            if (targets.stream().anyMatch(ambiguous::contains)) {
                found.add(component);
            }
        });
        return found;
    }

    private static Set<String> referencesIn(JsonNode node) {
        var found = new HashSet<String>();
        if (node.isString() && node.stringValue().startsWith(PREFIX)) {
            found.add(node.stringValue());
        }
        node.forEach(child -> found.addAll(referencesIn(child)));
        return found;
    }
}
