package vn.thongsuot.gateway.openapi;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.thongsuot.gateway.routing.Downstream;

/** One service's description as seen from outside: only the paths that the gateway leads to it, addressed here. */
final class ServiceView {

    private ServiceView() {}

    /** Changes the document in place and gives it back. */
    static ObjectNode seenThroughGateway(Downstream service, ObjectNode document) {
        document.putArray("servers").addObject().put("url", "/");
        if (document.get("paths") instanceof ObjectNode paths) {
            paths.propertyNames().stream()
                    .filter(path -> !Downstream.answering(path).equals(Optional.of(service)))
                    .toList()
                    .forEach(paths::remove);
        }
        return document;
    }

    /** Gives every ambiguous component, and all that refers to it, the service's name in front. */
    static void rename(Downstream service, ObjectNode document, ComponentNames names) {
        for (var section : document.path("components").properties()) {
            if (section.getValue() instanceof ObjectNode components) {
                renameKeys(service, ComponentNames.PREFIX + section.getKey() + "/", components, names);
            }
        }
        renameReferences(service, document, names);
    }

    private static void renameKeys(Downstream service, String prefix, ObjectNode components, ComponentNames names) {
        components.propertyNames().stream()
                .filter(name -> names.isAmbiguous(prefix + name))
                .toList()
                .forEach(name -> components.set(service.id() + "_" + name, components.remove(name)));
    }

    private static void renameReferences(Downstream service, JsonNode node, ComponentNames names) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> entry.setValue(renamed(service, entry.getValue(), names)));
        } else if (node instanceof ArrayNode array) {
            for (int place = 0; place < array.size(); place++) {
                array.set(place, renamed(service, array.get(place), names));
            }
        }
    }

    private static JsonNode renamed(Downstream service, JsonNode value, ComponentNames names) {
        if (value.isString() && names.isAmbiguous(value.stringValue())) {
            int last = value.stringValue().lastIndexOf('/') + 1;
            var reference = value.stringValue();
            return StringNode.valueOf(reference.substring(0, last) + service.id() + "_" + reference.substring(last));
        }
        renameReferences(service, value, names);
        return value;
    }
}
