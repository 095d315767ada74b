package vn.thongsuot.gateway.openapi;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.gateway.routing.Downstream;

/**
 * One OpenAPI 3.1 description made of those of the services. What two services call alike and mean differently gets the
 * service's name in front. A service that did not answer is named, and the rest is still there.
 */
final class MergedDescription {

    private static final String WHAT = """
            Thông Suốt: từ văn bản chỉ đạo đến báo cáo. Mọi đường dẫn dưới /api cần mã truy cập (Bearer).
            From directive to report. Every path under /api needs an access token (Bearer).""";

    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final Set<String> operations = new HashSet<>();
    private final Map<String, JsonNode> tags = new LinkedHashMap<>();

    private MergedDescription() {}

    static ObjectNode of(Map<Downstream, ObjectNode> documents) {
        var description = new MergedDescription();
        description.start(missing(documents));
        documents.forEach(ServiceView::seenThroughGateway);
        var names = new ComponentNames(documents.values());
        documents.forEach((service, document) -> description.add(service, document, names));
        description.finish();
        return description.merged;
    }

    private static List<String> missing(Map<Downstream, ObjectNode> documents) {
        return Arrays.stream(Downstream.values())
                .filter(service -> !documents.containsKey(service))
                .map(Downstream::serviceName)
                .toList();
    }

    private void start(List<String> missing) {
        merged.put("openapi", "3.1.0");
        var info = merged.putObject("info").put("title", "Thông Suốt").put("version", "v1");
        info.put("description", missing.isEmpty() ? WHAT : WHAT + whatIsMissing(missing));
        if (!missing.isEmpty()) {
            missing.forEach(info.putArray("x-unavailable-services")::add);
        }
        merged.putArray("servers").addObject().put("url", "/");
        merged.putArray("security").addObject().putArray("bearer");
        merged.putObject("paths");
        merged.putObject("components")
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
    }

    private static String whatIsMissing(List<String> missing) {
        var names = missing.stream().collect(Collectors.joining(", "));
        return "\n\nChưa có phần của: " + names + ". / Not included at the moment: " + names + ".";
    }

    private void add(Downstream service, ObjectNode document, ComponentNames names) {
        ServiceView.rename(service, document, names);
        for (var path : document.path("paths").properties()) {
            path.getValue().forEach(operation -> distinguish(service, operation));
            merged.withObjectProperty("paths").set(path.getKey(), path.getValue());
        }
        for (var section : document.path("components").properties()) {
            var target = merged.withObjectProperty("components").withObjectProperty(section.getKey());
            section.getValue().properties().forEach(component -> target.set(component.getKey(), component.getValue()));
        }
        document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asString(), tag));
    }

    /** Operation ids must differ over the whole description. */
    private void distinguish(Downstream service, JsonNode operation) {
        if (operation instanceof ObjectNode object && object.has("operationId")) {
            var id = object.path("operationId").asString();
            if (!operations.add(id)) {
                object.put("operationId", service.id() + "_" + id);
                operations.add(service.id() + "_" + id);
            }
        }
    }

    private void finish() {
        if (!tags.isEmpty()) {
            tags.values().forEach(merged.putArray("tags")::add);
        }
    }
}
