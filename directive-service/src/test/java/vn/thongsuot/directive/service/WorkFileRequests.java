package vn.thongsuot.directive.service;

import java.util.List;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/**
 * What may be asked of work files, as {@link Requests}.
 *
 * @param client may do everything in the owner's tenant
 * @param secret stands in every text of the owner
 */
record WorkFileRequests(Province owner, Client client, String secret) {

    static final String FILES = "/api/v1/work-files";

    static String body(String directive, String unit, String title) {
        return """
            {"directive": "%s", "unit": "%s", "title": "%s", "retention": "ke-hoach-bao-cao-dot-xuat"}\
            """.formatted(directive, unit, title);
    }

    List<EndpointRequest> all() {
        var document = "{\"as\": \"OTHER\", \"subject\": \"%s\"}".formatted(secret);
        var open = file();
        var filed = file();
        client.post(filed + "/documents", document);
        var closing = file();
        client.post(closing + "/documents", document);
        var closed = file();
        client.post(closed + "/documents", document);
        client.post(closed + "/closing", "{}");
        var packed = file();
        client.post(packed + "/documents", document);
        client.post(packed + "/closing", "{}");
        return List.of(
                EndpointRequest.list(FILES),
                EndpointRequest.list(FILES + "/retention-periods"),
                EndpointRequest.create(FILES, body(directive(), owner.department, secret)),
                EndpointRequest.get(FILES + "/{id}", open),
                EndpointRequest.put(FILES + "/{id}", open, 1, body("", "", secret)),
                EndpointRequest.post(FILES + "/{id}/gathering", file() + "/gathering", "{}"),
                EndpointRequest.post(FILES + "/{id}/documents", file() + "/documents", document),
                EndpointRequest.put(FILES + "/{id}/documents/{place}", filed + "/documents/1", 2, document),
                EndpointRequest.post(FILES + "/{id}/closing", closing + "/closing", "{}"),
                EndpointRequest.post(
                        FILES + "/{id}/reopening", closed + "/reopening", "{\"reason\": \"%s\"}".formatted(secret)),
                EndpointRequest.get(FILES + "/{id}/contents", filed + "/contents"),
                EndpointRequest.get(FILES + "/{id}/package", packed + "/package"));
    }

    /** Path of a new one. */
    private String file() {
        return FILES + "/"
                + client.post(FILES, body(directive(), owner.department, secret))
                        .id();
    }

    private String directive() {
        return client.post("/api/v1/directives", """
            {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "subject": "%s"}\
            """.formatted(secret)).id();
    }
}
