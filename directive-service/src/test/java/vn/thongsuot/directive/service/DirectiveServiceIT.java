package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.wire.EventSchemas;

class DirectiveServiceIT extends RunningService {

    @Test
    void aDirectiveGoesFromTheDraftToTheReceiptAndEachStepIsTold() {
        var draft = province.clerk().post(DIRECTIVES, """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "symbol": "/SCT-KHTCTH",
                 "date": "2025", "issuer": {"unit": "%s"}, "subject": "Hưởng ứng", "recipients": ["%s"]}""".formatted(province.department, province.office));
        assertThat(draft.header("ETag")).isEqualTo("\"1\"");
        assertThat(draft.header("Location")).isEqualTo(DIRECTIVES + "/" + draft.id());
        var issued = province.clerk()
                .post(draft.header("Location") + "/issue", "{\"number\": \"572\", \"date\": \"2025-04-22\"}");
        assertThat(issued.status()).isEqualTo(200);
        assertThat(issued.body().at("/symbol/normalised").asString()).isEqualTo("572/SCT-KHTCTH");
        var assignment = province.assignment(draft.id(), province.office);
        assertThat(assignment.path("status").asString()).isEqualTo("SENT");
        var receipt = province.officeHead()
                .post(
                        "/api/v1/assignments/" + assignment.path("id").asString() + "/receipt",
                        "{\"note\": \"Đã nhận\"}");
        assertThat(receipt.body().path("receivedBy").asString()).isEqualTo("Văn thư");
        assertThat(told("directives", 2))
                .extracting(SentEvent::type)
                .containsExactly("vn.thongsuot.directive.registered.v1", "vn.thongsuot.directive.issued.v1");
        var told = told("assignments", 2).getLast().data();
        assertThat(told.path("receivedBy")).isEqualTo(receipt.body().path("receivedBy"));
        assertThat(told.path("version")).isEqualTo(receipt.body().path("version"));
        assertThat(told.has("history")).isFalse();
        assertThat(receipt.body().at("/history/0/step").asString()).isEqualTo("RECEIPT");
    }

    @Test
    void everythingToldFitsTheContract() {
        province.register("1/A-B", ", \"recipients\": [\"%s\"]".formatted(province.office))
                .id();
        for (var topic : List.of("tenants", "organisation", "positions", "directives", "assignments")) {
            assertThat(told(topic, 1))
                    .allSatisfy(event -> assertThat(EventSchemas.violations(
                                    event.type(), event.data().toString()))
                            .isEmpty());
        }
    }

    @Test
    void theSameCommandAgainAnswersTheSame() {
        var body = province.letter("1/A-B", "");
        var first = province.clerk().post(DIRECTIVES, "one-key", body);
        var again = province.clerk().post(DIRECTIVES, "one-key", body);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(province.clerk().get(DIRECTIVES).body().path("items")).hasSize(1);
    }

    @Test
    @Tag("DN-05")
    void aMalformedSymbolIsFoundAsPrintedAndAsMended() {
        var letter =
                province.register("572/SCTKHTCTH", ", \"issuer\": {\"unit\": \"%s\"}".formatted(province.department));
        province.register("573/SCT-KHTCTH", "");
        assertThat(letter.body().at("/symbol/raw").asString()).isEqualTo("572/SCTKHTCTH");
        assertThat(letter.body().at("/symbol/normalised").asString()).isEqualTo("572/SCT-KHTCTH");
        assertThat(letter.body().at("/symbol/flags/0").asString()).isEqualTo("HYPHEN_LOST");
        for (var typed : List.of("572%2FSCTKHTCTH", "572%2FSCT-KHTCTH", "572%2Fsct-khtcth")) {
            assertThat(items(DIRECTIVES + "?symbol=" + typed)).containsExactly(letter.body());
        }
    }

    @Test
    void pagesFollowEachOtherWithoutAGapOrADouble() {
        var made = List.of(
                province.register("1/A-B", "").body(),
                province.register("2/A-B", "").body(),
                province.register("3/A-B", "").body());
        var first = province.clerk().get(DIRECTIVES + "?limit=2").body();
        var last = province.clerk()
                .get(DIRECTIVES + "?limit=2&cursor=" + first.path("next").asString())
                .body();
        assertThat(first.path("items").valueStream()).containsExactlyElementsOf(made.subList(0, 2));
        assertThat(last.path("items").valueStream()).containsExactly(made.get(2));
        assertThat(last.has("next") && last.path("next").isNull()).isTrue();
    }

    @Test
    void aTaskIsAnsweredWithItsDeadlineStateWhichIsNeverTold() {
        var directive = province.register("1/A-B", "").id();
        var task = province.clerk().post("/api/v1/tasks", """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Báo cáo",
                 "roles": [{"role": "REPORT_AUTHOR", "unit": "%s"}],
                 "deadline": {"asWritten": "trước ngày 05/5/2025", "date": "2025-05-05"}}""".formatted(directive, province.office));
        assertThat(task.body().path("deadlineState").asString()).isEqualTo("OVERDUE");
        assertThat(items("/api/v1/tasks?directive=" + directive)).containsExactly(task.body());
        assertThat(items("/api/v1/tasks?plan=" + directive)).isEmpty();
        var told = told("tasks", 1).getFirst().data();
        assertThat(told.has("deadlineState")).isFalse();
        assertThat(told.at("/deadline/asWritten").asString()).isEqualTo("trước ngày 05/5/2025");
    }

    @Test
    void aTaskComesOutOfAPlanOnceThePlanIsHeardOf() {
        var body = """
                {"source": {"kind": "PLAN", "id": "plan-1", "item": "III.1"}, "title": "Tuyên truyền"}""";
        assertThat(province.clerk().post("/api/v1/tasks", body).problem())
                .isEqualTo("409 reference-not-yet-known /source/id unknown-reference");
        topics.announce(
                "thongsuot.plans",
                "vn.thongsuot.plan.drafted.v1",
                province.tenant,
                "plan-1",
                1,
                Map.of("id", "plan-1", "version", 1, "unit", province.office));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> province.clerk().post("/api/v1/tasks", body).status() == 201);
        assertThat(items("/api/v1/tasks?plan=plan-1")).hasSize(1);
    }

    @Test
    void campaignsAndIndicatorsAreKeptByTheAdministrator() {
        var campaign = province.administrator().post("/api/v1/campaigns", """
                {"name": "Ngày hội", "year": 2025, "recurringOn": "10-01", "slogans": ["Chào mừng"],
                 "window": {"from": "2025-09-22", "to": "2025-10-05"}}""");
        assertThat(province.administrator()
                        .get(campaign.header("Location"))
                        .body()
                        .path("recurringOn")
                        .asString())
                .isEqualTo("10-01");
        var indicator = """
                {"code": "attendance", "name": "Lượt", "unitOfMeasure": "lượt", "overUnits": "SUM", "overTime": "SUM",
                 "valueType": "NUMBER"}""";
        province.administrator().post("/api/v1/indicators", indicator).id();
        assertThat(province.administrator()
                        .post("/api/v1/indicators", indicator)
                        .problem())
                .isEqualTo("409 already-exists");
        assertThat(province.clerk()
                        .post("/api/v1/indicators", indicator.replace("attendance", "x"))
                        .problem())
                .isEqualTo("403 right-missing");
    }

    @Test
    void handingOverAPostTakesEffectWithoutANewToken() {
        var officer = province.as("chuyenvien");
        var stranger = officer.post(DIRECTIVES, province.letter("1/A-B", ""));
        assertThat(stranger.problem()).isEqualTo("403 position-not-known");
        assertThat(stranger.header("Retry-After")).isEqualTo("1");
        province.post("chuyenvien", province.office, "\"ISSUE\"");
        assertThat(officer.post(DIRECTIVES, province.letter("1/A-B", "")).status())
                .isEqualTo(201);
        var post = items("/api/v1/positions?subject=chuyenvien").getFirst();
        var ended = province.administrator()
                .put("/api/v1/positions/" + post.path("id").asString(), 1, """
                {"unit": "%s", "title": "Chuyên viên", "subject": "chuyenvien", "rights": ["ISSUE"],
                 "validFrom": "2025-01-01", "validTo": "2025-12-31"}""".formatted(province.office));
        assertThat(ended.status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> officer.get(DIRECTIVES).problem().equals("403 right-missing"));
    }

    @Test
    void onlyTheOperatorRegistersAndSeesTenants() {
        assertThat(province.administrator()
                        .post("/api/v1/tenants", "{\"id\": \"x-1\", \"name\": \"X\", \"administrators\": [\"a\"]}")
                        .problem())
                .isEqualTo("403 operator-only");
        assertThat(province.administrator().get("/api/v1/tenants").problem()).isEqualTo("403 operator-only");
        assertThat(province.operator()
                        .get("/api/v1/tenants/" + province.tenant)
                        .body()
                        .path("name")
                        .asString())
                .isEqualTo("Tỉnh " + province.tenant);
        assertThat(province.operator()
                        .get("/api/v1/tenants?limit=200")
                        .body()
                        .path("items")
                        .valueStream())
                .anyMatch(tenant -> tenant.path("id").asString().equals(province.tenant.value()));
        assertThat(province.operator().get("/api/v1/units").problem()).isEqualTo("403 tenant-missing");
    }

    @Test
    void anOperatorChangesATenantAndItsNewAdministratorMayGoOn() {
        var path = "/api/v1/tenants/" + province.tenant;
        var body = "{\"name\": \"Thành phố\", \"administrators\": [\"quantri.moi\"]}";
        assertThat(province.administrator().put(path, 1, body).status()).isEqualTo(403);
        assertThat(province.operator().put(path, 7, body).problem()).isEqualTo("412 stale");
        var without = province.operator().to(path).PUT(BodyPublishers.ofString(body));
        assertThat(province.operator().send(without).problem()).startsWith("428 precondition-required");
        assertThat(province.operator().put(path, 1, body).body().path("version").asInt())
                .isEqualTo(2);
        assertThat(province.operator().put("/api/v1/tenants/nobody", 1, body).problem())
                .isEqualTo("404 not-found");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> province.as("quantri.moi").get("/api/v1/units").status() == 200);
        assertThat(told("tenants", 2).getLast().type()).isEqualTo("vn.thongsuot.tenant.changed.v1");
    }

    @Test
    void refusalsSpeakVietnameseUnlessAskedForEnglish() {
        var body = province.letter(
                "1/A-B", ", \"recipients\": [\"%s\", \"%s\"]".formatted(province.office, province.office));
        var vietnamese = province.clerk().post(DIRECTIVES, body).body();
        assertThat(vietnamese.at("/errors/0/detail").asString()).isEqualTo("Trùng với một mục đứng trước");
        var request = province.clerk().to(DIRECTIVES);
        var english = province.clerk()
                .send(request.header("Accept-Language", "en")
                        .header("Idempotency-Key", "en-1")
                        .POST(BodyPublishers.ofString(body)))
                .body();
        assertThat(english.at("/errors/0/detail").asString()).isEqualTo("The same as an entry before it");
    }

    @Test
    void theInterfaceIsDescribed() {
        var description = province.operator().get("/v3/api-docs").body();
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.path("paths").propertyNames())
                .contains("/api/v1/directives/{id}/issue", "/api/v1/assignments/{id}/receipt");
    }

    private List<JsonNode> items(String path) {
        return province.administrator()
                .get(path)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    /** What was told on a topic of this province, once so many events are there. */
    private List<SentEvent> told(String topic, int atLeast) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> topics.events("thongsuot." + topic, province.tenant), events -> events.size() >= atLeast);
    }
}
