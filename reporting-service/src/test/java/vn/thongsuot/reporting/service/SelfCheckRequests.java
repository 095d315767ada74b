package vn.thongsuot.reporting.service;

import static org.awaitility.Awaitility.await;

import java.util.List;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/** What the self-check answers, and the figures of one deed. */
final class SelfCheckRequests {

    private SelfCheckRequests() {}

    /** @param administrator token of whoever administers the owner's tenant */
    static List<EndpointRequest> all(Neighbours owner, Client client, Client administers, String administrator) {
        owner.activity("own-deed", 1, "\"state\": \"PLANNED\""); // so that no figure of a report moves
        await().atMost(RunningService.PATIENCE)
                .until(() -> client.get(DeedFiguresIT.OF + "own-deed").status() == 200);
        administers.post(SelfCheckIT.CHECKS, "before", "");
        await().atMost(RunningService.PATIENCE)
                .until(() -> administers
                        .get(SelfCheckIT.CHECKS + "/latest")
                        .body()
                        .path("state")
                        .asString()
                        .equals("DONE"));
        return List.of(
                EndpointRequest.get("/api/v1/figures/of-activity/{id}", DeedFiguresIT.OF + "own-deed"),
                EndpointRequest.post(SelfCheckIT.CHECKS, SelfCheckIT.CHECKS, "").as(administrator),
                EndpointRequest.get(SelfCheckIT.CHECKS + "/latest", SelfCheckIT.CHECKS + "/latest")
                        .as(administrator),
                EndpointRequest.list(SelfCheckIT.DIFFERENCES).as(administrator));
    }
}
