package vn.thongsuot.plan.service;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/** How the owner calls the endpoints of editions, pasted texts, marks, remarks and distribution. */
record PlanLifeRequests(Client owner, String marker) {

    private static final String ONE = Client.PLANS + "/{id}";

    List<EndpointRequest> requests() {
        var approved = Client.PLANS + "/" + approved();
        var returned = Client.PLANS + "/" + returned();
        var copied = Client.PLANS + "/" + copied();
        return List.of(
                EndpointRequest.create(Client.PLANS + "/pasted", PastingIT.body("<p>1. " + marker + "</p>")),
                EndpointRequest.post(ONE + "/amendments", approved + "/amendments", "{}"),
                EndpointRequest.get(ONE + "/editions", approved + "/editions"),
                EndpointRequest.get(ONE + "/difference", approved + "/difference?from=1&to=1"),
                EndpointRequest.post(
                        ONE + "/mark-confirmations", copied + "/mark-confirmations", "{\"marks\": [\"m1\"]}"),
                EndpointRequest.post(
                        ONE + "/remark-answers",
                        returned + "/remark-answers",
                        "{\"answers\": [{\"remark\": 1, \"text\": \"Đã sửa\"}]}"),
                EndpointRequest.post(ONE + "/distribution", approved + "/distribution", "{}"),
                EndpointRequest.post(
                        ONE + "/receipts", approved + "/receipts", "{\"line\": 0, \"receivedOn\": \"2025-09-27\"}"));
    }

    private String approved() {
        var id = drafted();
        owner.act(id, "submission", "");
        owner.approve(id, "{\"number\": 901, \"date\": \"2025-09-25\"}");
        return id;
    }

    private String returned() {
        var id = drafted();
        owner.act(id, "submission", "");
        owner.act(id, "return", "{\"remarks\": \"Sửa\"}");
        return id;
    }

    private String copied() {
        return owner.post(Client.PLANS + "/" + drafted() + "/copies", "{\"unit\": \"thuan-an\"}")
                .id();
    }

    private String drafted() {
        var subject = JsonMapper.shared()
                .createObjectNode()
                .put("it", marker + " năm 2001")
                .path("it");
        return owner.post(RunningService.plan(
                        "subject: " + subject, "distribution: [{\"text\": \"Các thôn\"}, {\"text\": \"Lưu: VT\"}]"))
                .id();
    }
}
