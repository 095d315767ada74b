package vn.thongsuot.directive.service;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/**
 * What may be asked of urgings and reminders, as {@link Requests}.
 *
 * @param client may do everything in the owner's tenant
 * @param secret stands in every text of the owner
 */
record UrgingRequests(Province owner, Client client, String secret) {

    static final String URGINGS = "/api/v1/urgings";
    static final String URGED = "/api/v1/urged";

    static String body(Province province, String directive, String text) {
        return """
            {"unit": "%s", "directive": "%s", "text": "%s", "until": "2199-01-01"}\
            """.formatted(province.department, directive, text);
    }

    List<EndpointRequest> all() {
        var directive = client.post("/api/v1/directives", """
            {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "subject": "%s", "recipients": ["%s"]}\
            """.formatted(secret, owner.office))
                .id();
        owner.assignment(directive, owner.office);
        var act = body(owner, directive, secret);
        var urging = client.post(URGINGS, act).id();
        var urged = URGED + "/" + urged(urging);
        var rules = "/api/v1/deadline-rules";
        return List.of(
                EndpointRequest.list(URGINGS),
                EndpointRequest.create(URGINGS, act),
                EndpointRequest.get(URGINGS + "/{id}", URGINGS + "/" + urging),
                EndpointRequest.get(URGINGS + "/{id}/letter", URGINGS + "/" + urging + "/letter"),
                EndpointRequest.list(URGED),
                EndpointRequest.get(URGED + "/{id}", urged),
                EndpointRequest.post(URGED + "/{id}/reply", urged + "/reply", "{\"text\": \"" + secret + "\"}"),
                EndpointRequest.list("/api/v1/escalations"),
                EndpointRequest.list("/api/v1/reminders"),
                EndpointRequest.list(rules),
                EndpointRequest.put(rules, rules, 0, "{\"before\": [1]}")
                        .foreign(EndpointRequest.Foreign.OWN_CREATION));
    }

    private String urged(String urging) {
        var path = URGED + "?urging=" + urging;
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> client.get(path).body().at("/items/0/id"), found -> !found.isMissingNode())
                .asString();
    }
}
