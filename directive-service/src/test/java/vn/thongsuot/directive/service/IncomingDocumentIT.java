package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** The way of an incoming document inside a unit, on the running service. */
class IncomingDocumentIT extends RunningService {

    private static final String ASSIGNMENTS = "/api/v1/assignments/";

    private String assignment = "";

    @BeforeEach
    void theDepartmentHasADirective() {
        province.post("giamdoc", province.department, "\"APPROVE\"");
        var directive = province.register("1/A-B", ", \"recipients\": [\"%s\"]".formatted(province.department))
                .id();
        assignment =
                province.assignment(directive, province.department).path("id").asString();
    }

    @Test
    void fromTheClerkThroughTheLeaderAndTheDivisionToTheOfficerAndEachStepFitsTheContract() {
        var post = province.postAs("chuyenvien", province.office, "\"RECORD\"");
        act(province.clerk(), assignment, "receipt", "{}");
        var remarked = act(province.as("giamdoc"), assignment, "remark", remark(province.office));
        assertThat(remarked.path("remarkText").asString()).isEqualTo("Giao Văn phòng tham mưu");
        var child = child();
        assertThat(child.path("unit").asString()).isEqualTo(province.office);
        assertThat(child.path("part").asString()).isEqualTo("LEAD");
        assertThat(child.at("/deadline/date").asString()).isEqualTo("2025-04-27");
        var id = child.path("id").asString();
        act(province.officeHead(), id, "receipt", "{}");
        act(
                province.officeHead(),
                id,
                "forwarding",
                "{\"unit\": \"%s\", \"position\": \"%s\", \"note\": \"Tham mưu\"}".formatted(province.office, post));
        assertThat(items("?position=" + post + "&status=FORWARDED"))
                .singleElement()
                .extracting(item -> item.path("id").asString())
                .isEqualTo(id);
        act(province.as("chuyenvien"), id, "completion", "{\"note\": \"Đã trình\"}");
        act(province.clerk(), assignment, "commitment", "{\"text\": \"Xin nhận nhiệm vụ\", \"date\": \"2025-04-23\"}");
        assertThat(items("?unit=" + province.office + "&status=COMPLETED"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("history")).hasSize(3));
        var told = await().atMost(Duration.ofSeconds(20))
                .until(() -> topics.events("thongsuot.assignments", province.tenant), events -> events.size() >= 8);
        assertThat(told)
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());
        assertThat(told.toString()).doesNotContain("tham mưu", "Tham mưu", "Xin nhận", "chuyenvien");
    }

    @Test
    void whatADivisionGivesBackIsSeenWithItsReason() {
        act(province.clerk(), assignment, "receipt", "{}");
        act(province.as("giamdoc"), assignment, "remark", remark(province.office));
        var id = child().path("id").asString();
        var returned = act(province.officeHead(), id, "return", "{\"reason\": \"Không thuộc lĩnh vực\"}");
        assertThat(returned.path("status").asString()).isEqualTo("RETURNED");
        assertThat(returned.path("returnReason").asString()).isEqualTo("Không thuộc lĩnh vực");
    }

    @Test
    void aStepOutOfTurnOrWithoutTheRightIsRefused() {
        assertThat(problem(province.as("giamdoc"), "remark", remark(province.office)))
                .isEqualTo("409 step-not-possible");
        assertThat(problem(province.clerk(), "remark", remark(province.office))).isEqualTo("403 right-missing");
        assertThat(problem(province.as("giamdoc"), "forwarding", "{\"unit\": \"%s\"}".formatted(province.office)))
                .isEqualTo("403 right-missing");
        assertThat(problem(province.as("giamdoc"), "receipt", "{}")).isEqualTo("403 right-missing");
        assertThat(problem(province.as("giamdoc"), "return", "{\"reason\": \"x\"}"))
                .isEqualTo("403 right-missing");
        assertThat(problem(province.as("giamdoc"), "completion", "{}")).isEqualTo("403 right-missing");
        assertThat(problem(province.as("giamdoc"), "commitment", "{\"text\": \"x\", \"date\": \"2025-04-23\"}"))
                .isEqualTo("403 right-missing");
    }

    @Test
    void aMistakeIsPointedTo() {
        var leader = province.as("giamdoc");
        assertThat(problem(leader, "remark", "{\"text\": \"x\", \"lead\": \"nobody\"}"))
                .isEqualTo("422 invalid /lead not-below-recipient");
        assertThat(problem(leader, "remark", "{\"lead\": \"x\"}")).isEqualTo("422 invalid /text required");
        assertThat(problem(leader, "remark", "{\"leader\": \"x\"}")).isEqualTo("400 malformed /leader unknown-field");
        assertThat(problem(leader, "remark", "{\"text\": \"x\", \"coordinators\": \"all\"}"))
                .isEqualTo("400 malformed /coordinators wrong-type");
        assertThat(problem(province.clerk(), "return", "{}")).isEqualTo("422 invalid /reason required");
        assertThat(problem(province.clerk(), "forwarding", "{}")).isEqualTo("422 invalid /unit required");
        assertThat(problem(province.clerk(), "commitment", "{\"text\": \"x\", \"date\": \"2025-02-31\"}"))
                .isEqualTo("400 malformed /date wrong-format");
        assertThat(province.clerk().get("/api/v1/assignments?status=LOST").problem())
                .isEqualTo("400 malformed status wrong-format");
        assertThat(province.clerk()
                        .post(ASSIGNMENTS + "nothing/remark", remark(province.office))
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(items("?directive=" + DIRECTIVES)).isEmpty();
    }

    private String remark(String lead) {
        return """
                {"text": "Giao Văn phòng tham mưu", "lead": "%s",
                 "deadline": {"asWritten": "trước ngày 28/4/2025", "date": "2025-04-27"}}""".formatted(lead);
    }

    private JsonNode act(Client client, String id, String step, String body) {
        var answer = client.post(ASSIGNMENTS + id + "/" + step, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private String problem(Client client, String step, String body) {
        return client.post(ASSIGNMENTS + assignment + "/" + step, body).problem();
    }

    private JsonNode child() {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> items("?parent=" + assignment), found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> items(String query) {
        return province.clerk()
                .get("/api/v1/assignments" + query)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }
}
