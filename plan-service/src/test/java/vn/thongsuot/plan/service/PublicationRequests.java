package vn.thongsuot.plan.service;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/** How the owner publishes plans, and how everybody reads them. */
record PublicationRequests(Client owner, String marker) {

    static final String OPEN = "/api/v1/open-data/plans";

    private static final String ONE = Client.PLANS + "/{id}/publication";

    List<EndpointRequest> requests() {
        var fresh = path(issued(owner, marker, 902));
        var known = issued(owner, marker, 903);
        publish(owner, known);
        var withdrawn = issued(owner, marker, 904);
        publish(owner, withdrawn);
        return List.of(
                EndpointRequest.get(ONE, path(known)),
                EndpointRequest.get(ONE + "/preview", fresh + "/preview"),
                EndpointRequest.post(ONE, fresh, publication(owner, fresh)),
                EndpointRequest.get(OPEN, OPEN),
                EndpointRequest.get(OPEN + "/{id}", OPEN + "/" + known),
                EndpointRequest.post(
                        ONE + "/withdrawal", path(withdrawn) + "/withdrawal", "{\"reason\": \"Sai phụ lục\"}"));
    }

    static String path(String plan) {
        return Client.PLANS + "/" + plan + "/publication";
    }

    /** Published as it is previewed. */
    static Answer publish(Client client, String plan) {
        return client.post(path(plan), publication(client, path(plan)));
    }

    private static String publication(Client client, String path) {
        var digest = client.get(path + "/preview").body().path("digest").asString();
        return "{\"digest\": \"%s\"}".formatted(digest);
    }

    /** An approved plan with number and date. */
    static String issued(Client client, String subject, int number) {
        var told = JsonMapper.shared().createObjectNode().put("it", subject).path("it");
        var id = client.post(RunningService.plan("subject: " + told)).id();
        client.act(id, "submission", "");
        client.approve(id, "{\"number\": %d, \"date\": \"2025-09-25\"}".formatted(number));
        return id;
    }
}
