package vn.thongsuot.reporting.service;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.reporting.definition.OpeningPeriods;

/** Requests about definitions, their periods and duties. */
final class DefinitionRequests {

    private static final String PATH = DefinitionsIT.PATH;
    private static final String DUTIES = DefinitionsIT.DUTIES;

    private DefinitionRequests() {}

    /** Beside others; what they ask for is made first. */
    static List<EndpointRequest> beside(
            List<EndpointRequest> others, Neighbours neighbours, Client client, OpeningPeriods opening) {
        DefinitionsIT.decision(neighbours);
        var entered = await().atMost(RunningService.PATIENCE)
                .until(() -> client.post(PATH, DefinitionsIT.MONTHLY), made -> made.status() == 201)
                .id();
        client.post(PATH + "/" + entered + "/entry", "");
        var draft = client.post(PATH, DefinitionsIT.MONTHLY).id();
        var ending = client.post(PATH, DefinitionsIT.MONTHLY).id();
        open(neighbours.tenant(), opening);
        var duty = client.get(DUTIES + "?unit=sct").body().at("/items/0");
        var id = duty.path("id").asString();
        var period = duty.path("reportPeriod").asString();
        return Stream.concat(
                        others.stream(),
                        Stream.of(
                                EndpointRequest.list(PATH),
                                EndpointRequest.get(PATH + "/{id}", PATH + "/" + entered),
                                EndpointRequest.create(PATH, DefinitionsIT.MONTHLY),
                                EndpointRequest.put(
                                        PATH + "/{id}",
                                        PATH + "/" + draft,
                                        1,
                                        DefinitionsIT.MONTHLY.replace("chuyển đổi số", "số hóa")),
                                EndpointRequest.post(PATH + "/{id}/entry", PATH + "/" + draft + "/entry", ""),
                                EndpointRequest.post(PATH + "/{id}/end", PATH + "/" + ending + "/end", ""),
                                EndpointRequest.list(DefinitionsIT.PERIODS),
                                EndpointRequest.get(
                                        DefinitionsIT.PERIODS + "/{id}", DefinitionsIT.PERIODS + "/" + period),
                                EndpointRequest.list(DUTIES),
                                EndpointRequest.get(DUTIES + "/{id}", DUTIES + "/" + id),
                                EndpointRequest.post(DUTIES + "/{id}/report", DUTIES + "/" + id + "/report", "{}"),
                                EndpointRequest.list("/api/v1/report-reminders"),
                                EndpointRequest.list("/api/v1/report-deadlines?rule=MONTH&day=0.25")))
                .toList();
    }

    private static void open(TenantId tenant, OpeningPeriods opening) {
        if (opening.open(tenant) == 0) {
            throw new AssertionError("no period was opened");
        }
    }
}
