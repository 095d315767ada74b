package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/**
 * How the owner calls the endpoints of data sets.
 *
 * @param token of who publishes
 * @param report approved, with all of its figures
 */
record DataSetRequests(Client owner, Client publisher, String token, String report) {

    static final String PATH = "/api/v1/data-sets";
    static final String OPEN = "/api/v1/open-data/data-sets";

    private static final String ONE = PATH + "/{id}";

    List<EndpointRequest> requests() {
        await().atMost(RunningService.PATIENCE).until(() -> owner.get(OPEN).status() == 200);
        var id = made(owner, "so-lieu-hoat-dong");
        var path = PATH + "/" + id;
        var publication = publication(publisher, id, report);
        assertThat(publisher.post(path + "/versions", publication).status()).isEqualTo(200);
        var open = OPEN + "/so-lieu-hoat-dong";
        return List.of(
                EndpointRequest.list(PATH),
                EndpointRequest.create(PATH, body("so-lieu-khac")),
                EndpointRequest.get(ONE, path),
                EndpointRequest.put(ONE, path, 2, body("so-lieu-hoat-dong").replace("Số liệu", "Các số liệu"))
                        .as(token),
                EndpointRequest.get(ONE + "/preview", path + "/preview?report=" + report)
                        .as(token),
                EndpointRequest.post(ONE + "/versions", path + "/versions", publication)
                        .as(token),
                EndpointRequest.get(OPEN, OPEN),
                EndpointRequest.get(OPEN + "/{slug}", open),
                EndpointRequest.get(OPEN + "/{slug}/{file}", open + "/1.csv"),
                EndpointRequest.get(OPEN + "/{slug}/beginning", open + "/beginning"),
                EndpointRequest.post(
                                ONE + "/versions/{number}/withdrawal",
                                path + "/versions/1/withdrawal",
                                "{\"reason\": \"Sai số liệu\"}")
                        .as(token));
    }

    static String made(Client client, String slug) {
        var made = client.post(PATH, body(slug));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.id();
    }

    /** What is published when it has been looked at. */
    static String publication(Client publisher, String id, String report) {
        var preview = publisher.file(PATH + "/" + id + "/preview?report=" + report);
        assertThat(preview.statusCode()).as(new String(preview.body())).isEqualTo(200);
        return "{\"reports\": [\"%s\"], \"digest\": \"%s\"}"
                .formatted(
                        report, preview.headers().firstValue("X-Preview-Digest").orElseThrow());
    }

    static String body(String slug) {
        return """
                {"slug": "%s", "title": "Số liệu hoạt động hưởng ứng", "description": "Số liệu đã duyệt của ngành Công Thương.",
                 "unit": "sct", "contact": "vps", "frequency": "ANNUAL", "keywords": ["đổi mới sáng tạo"],
                 "columns": ["from", "to", "unit", "indicator", "name", "value", "qualifier", "unitOfMeasure", "reason", "approvedOn"]}""".formatted(slug);
    }
}
