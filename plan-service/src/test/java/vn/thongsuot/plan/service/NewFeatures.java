package vn.thongsuot.plan.service;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/** How the owner calls the endpoints of templates, working groups and grand challenges. */
record NewFeatures(Client owner, String marker) {

    private static final String TEMPLATES = "/api/v1/plan-templates";
    private static final String TAKE = "{\"name\": \"campaign-response\", \"unit\": \"thuan-an\"}";

    List<EndpointRequest> requests() {
        var requests = new ArrayList<>(templates());
        requests.addAll(groups());
        requests.addAll(processes());
        requests.addAll(challenges());
        return requests;
    }

    private List<EndpointRequest> templates() {
        var taken = owner.post(TEMPLATES + "/shipped", TAKE);
        var content = (ObjectNode) taken.body().path("content").deepCopy();
        content.put("name", marker);
        var path = TEMPLATES + "/" + taken.id();
        return List.of(
                EndpointRequest.list(TEMPLATES + "/shipped"),
                EndpointRequest.list(TEMPLATES),
                EndpointRequest.create(TEMPLATES + "/shipped", TAKE),
                EndpointRequest.create(TEMPLATES, content.toString()),
                EndpointRequest.get(TEMPLATES + "/{id}", path),
                EndpointRequest.put(TEMPLATES + "/{id}", path, 1, content.toString()),
                EndpointRequest.post(
                        TEMPLATES + "/{id}/plans",
                        path + "/plans",
                        "{\"unit\": \"phu-dong\", \"campaign\": \"ngay-hoi-dmst-2025\"}"));
    }

    private List<EndpointRequest> groups() {
        var group = WorkingGroupIT.group().replace("Tổ công tác đổi mới sáng tạo", marker);
        var path = WorkingGroupIT.PATH + "/"
                + owner.post(WorkingGroupIT.PATH, group).id();
        var one = WorkingGroupIT.PATH + "/{id}";
        return List.of(
                EndpointRequest.list(WorkingGroupIT.PATH),
                EndpointRequest.create(WorkingGroupIT.PATH, group),
                EndpointRequest.get(one, path),
                EndpointRequest.put(one, path, 1, group),
                EndpointRequest.post(one + "/dissolution", path + "/dissolution", "{}"));
    }

    private List<EndpointRequest> processes() {
        var shipped = "{\"unit\": \"thuan-an\"}";
        var made = owner.post(ChallengeOffice.PROCESSES + "/shipped", shipped);
        var process = (ObjectNode) made.body().deepCopy();
        process.remove("id");
        process.remove("version");
        process.put("name", marker);
        var path = ChallengeOffice.PROCESSES + "/" + made.id();
        return List.of(
                EndpointRequest.list(ChallengeOffice.PROCESSES),
                EndpointRequest.create(ChallengeOffice.PROCESSES + "/shipped", shipped),
                EndpointRequest.create(ChallengeOffice.PROCESSES, process.toString()),
                EndpointRequest.get(ChallengeOffice.PROCESSES + "/{id}", path),
                EndpointRequest.put(ChallengeOffice.PROCESSES + "/{id}", path, 1, process.toString()));
    }

    private List<EndpointRequest> challenges() {
        var process = owner.post(ChallengeOffice.PROCESSES + "/shipped", "{\"unit\": \"thuan-an\"}")
                .id();
        var challenge = ChallengeOffice.challenge(process).replace("Rút ngắn thời gian chờ", marker);
        var path = ChallengeOffice.PATH + "/"
                + owner.post(ChallengeOffice.PATH, challenge).id();
        owner.post(path + "/publication", "{\"until\": \"2099-12-31\"}");
        var offer = owner.post(path + "/offers", ChallengeOffice.offer()).id();
        var one = ChallengeOffice.PATH + "/{id}";
        var order = "{\"unit\": \"thuan-an\", \"product\": \"A\", \"budgetSource\": \"B\"}";
        return List.of(
                EndpointRequest.list(ChallengeOffice.PATH + "?unit=thuan-an"),
                EndpointRequest.create(ChallengeOffice.PATH, challenge),
                EndpointRequest.get(one, path),
                EndpointRequest.put(one, path, 2, challenge),
                EndpointRequest.post(one + "/steps/{step}", path + "/steps/1", ChallengeOffice.run("GO")),
                EndpointRequest.post(one + "/publication", path + "/publication", "{}"),
                EndpointRequest.list(ChallengeOffice.PATH + "/open"),
                EndpointRequest.get("/api/v1/open-data/challenges", "/api/v1/open-data/challenges"),
                EndpointRequest.post(one + "/offers", path + "/offers", ChallengeOffice.offer()),
                EndpointRequest.get(one + "/offers", path + "/offers"),
                EndpointRequest.get(one + "/offers/{offer}", path + "/offers/" + offer),
                EndpointRequest.post(one + "/commissions", path + "/commissions", order),
                EndpointRequest.delete(one + "/publication", path + "/publication", 5));
    }
}
