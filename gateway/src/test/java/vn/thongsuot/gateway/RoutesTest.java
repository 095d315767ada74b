package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest extends RunningGateway {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/tenants, directive",
        "/api/v1/units, directive",
        "/api/v1/positions/p1, directive",
        "/api/v1/indicators, directive",
        "/api/v1/campaigns, directive",
        "/api/v1/directives, directive",
        "/api/v1/directives/d1, directive",
        "/api/v1/directives/d1/issue, directive",
        "/api/v1/directives/d1/lineage, reporting",
        "/api/v1/tasks, directive",
        "/api/v1/assignments/a1/receipt, directive",
        "/api/v1/plans, plan",
        "/api/v1/plans/p1/document, plan",
        "/api/v1/plans/p1/children, plan",
        "/api/v1/plans/p1/audit, plan",
        "/api/v1/intakes/i1/audit, directive",
        "/api/v1/plan-reminders, plan",
        "/api/v1/plan-templates/t1/plans, plan",
        "/api/v1/data-requests/r1/consolidated, directive",
        "/api/v1/data-answers/a1, directive",
        "/api/v1/urgings/u1/letter, directive",
        "/api/v1/urged/u1/reply, directive",
        "/api/v1/escalations, directive",
        "/api/v1/work-files/w1/package, directive",
        "/api/v1/deadline-rules, directive",
        "/api/v1/reminders, directive",
        "/api/v1/working-groups/g1, plan",
        "/api/v1/process-templates, plan",
        "/api/v1/challenges/c1/steps/1, plan",
        "/api/v1/open-data/challenges, plan",
        "/api/v1/open-data/tasks, directive",
        "/api/v1/open-data/photos/a1/p1, activity",
        "/api/v1/openings/o1, directive",
        "/api/v1/activities, activity",
        "/api/v1/measurements/given, activity",
        "/api/v1/activity-kinds/EXPO, activity",
        "/api/v1/figures, reporting",
        "/api/v1/figures/c1/sources, reporting",
        "/api/v1/reports/r1/document, reporting",
        "/api/v1/recommendations/r1/acceptance, reporting",
        "/api/v1/report-checkpoints/latest, reporting",
        "/api/v1/report-outlines, reporting",
        "/api/v1/report-duties/d1/report, reporting"
    })
    void eachPathReachesItsService(String path, String service) {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).path("from").asString()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Tenant",
                "x-tenant-id",
                "X-User",
                "X-User-Id",
                "X-Roles",
                "X-Forwarded-For",
                "X-Forwarded-Proto",
                "X-Forwarded-Host",
                "X-Forwarded-User",
                "Forwarded",
                "X-Thongsuot-Anything"
            })
    void whatTheClientClaimsAboutItselfIsDropped(String name) {
        send(withToken("/api/v1/plans").header(name, "ha-noi").header("Idempotency-Key", "k1"));

        assertThat(PLAN.received()).singleElement().satisfies(received -> {
            assertThat(received.headers()).doesNotContainKey(name);
            assertThat(received.headers().getFirst("Idempotency-Key")).isEqualTo("k1");
        });
    }

    @Test
    void theTraceGoesOn() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        send(withToken("/api/v1/plans").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

        assertThat(PLAN.received())
                .singleElement()
                .satisfies(received ->
                        assertThat(received.headers().getFirst("traceparent")).contains(trace));
    }

    @Test
    void anAnswerOfTheServicePassesAsItIs() {
        PLAN.answers(422, "application/problem+json", "{\"type\":\"https://thongsuot.vn/problems/invalid\"}");

        var response = send(withToken("/api/v1/plans").POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(problemCode(response)).isEqualTo("invalid");
    }

    @Test
    void aFailureThatTheServiceExplainsPassesAsItIs() {
        PLAN.answers(503, "application/problem+json", "{\"type\":\"https://thongsuot.vn/problems/outbox-full\"}");

        var response = send(withToken("/api/v1/plans").POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(problemCode(response)).isEqualTo("outbox-full");
    }

    @Test
    void anUnknownPathIs404InVietnamese() {
        var response = get("/api/v1/nothing?secret=1");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "Content-Language")).isEqualTo("vi");
        assertThat(json(response).path("title").asString()).isEqualTo("Không có đường dẫn này");
        assertThat(json(response).path("instance").asString()).isEqualTo("/api/v1/nothing");
        assertThat(json(response).path("traceId").asString()).hasSize(32);
        assertThat(json(response).path("status").asInt()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/nothing", "/actuator/nothing"})
    void anUnknownPathIs404InEnglish(String path) {
        var response = send(withToken(path).header("Accept-Language", "en-GB,en;q=0.9,vi;q=0.5"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Language")).isEqualTo("en");
        assertThat(json(response).path("title").asString()).isEqualTo("There is no such path");
        assertThat(response.body()).doesNotContain("timestamp", "Exception", "vn.thongsuot.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PROPFIND"})
    void otherMethodsAreRefused(String method) {
        var response = send(withToken("/api/v1/plans").method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(problemCode(response)).isEqualTo("method-not-allowed");
        assertThat(header(response, "Allow")).contains("GET").doesNotContain(method);
        assertThat(PLAN.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/plans/..%2funits", "/api/v1/plans;a=b", "/api/v1//plans", "/api/v1/plans/%2e%2e/x"})
    void aCrookedPathIsRefused(String path) {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problemCode(response)).isEqualTo("malformed");
        assertThat(PLAN.received()).isEmpty();
    }
}
