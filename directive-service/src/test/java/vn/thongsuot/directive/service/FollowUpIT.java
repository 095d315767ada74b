package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The follow-up board, classes of units, the matrix and the conclusion on the running service. */
class FollowUpIT extends RunningService {

    @Test
    void theBoardSaysWhoIsSilentAndWhomToCall() {
        var silent = province.unit("Phòng Quản lý thương mại", "DIVISION", """
                , "parent": "%s", "contact": {"phone": "0251 3822 505", "email": "phong@example.vn"}""".formatted(province.department));
        var directive = province.register(
                        "1/A-B", ", \"recipients\": [\"%s\", \"%s\"]".formatted(province.office, silent))
                .id();
        var received =
                province.assignment(directive, province.office).path("id").asString();
        province.assignment(directive, silent);
        province.officeHead().post("/api/v1/assignments/" + received + "/receipt", "{}");
        tellPlan(directive);
        tellReport(directive);
        var board = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> board(directive, ""),
                        found -> found.at("/counts/report/NOTHING_TO_REPORT").asInt() == 1);
        assertThat(board.path("next").isNull()).isTrue();
        assertThat(board.at("/counts/recipients").asInt()).isEqualTo(2);
        assertThat(board.at("/counts/plan/APPROVED").asInt()).isEqualTo(1);
        var missing = board(directive, "?missing=RECEIPT").path("items");
        assertThat(missing).hasSize(1);
        assertThat(missing.at("/0/unit").asString()).isEqualTo(silent);
        assertThat(missing.at("/0/name").asString()).isEqualTo("Phòng Quản lý thương mại");
        assertThat(missing.at("/0/contact/phone").asString()).isEqualTo("0251 3822 505");
        assertThat(missing.at("/0/reason/words").asString()).isEqualTo("Chưa tiếp nhận văn bản");
        assertThat(missing.at("/0/reasons")
                        .valueStream()
                        .map(each -> each.path("code").asString()))
                .containsExactly("NOT_RECEIVED", "NO_PLAN", "NO_REPORT");
        assertThat(inEnglish(directive).at("/items/0/reason/words").asString())
                .isEqualTo("The document has not been received");
        assertThat(topics.events("thongsuot.organisation", province.tenant).toString())
                .doesNotContain("3822");
        assertThat(province.clerk()
                        .get("/api/v1/units/" + silent)
                        .body()
                        .at("/contact/email")
                        .asString())
                .isEqualTo("phong@example.vn");
    }

    @Test
    void theBoardIsAskedForProperly() {
        var directive = province.register("1/A-B", "").id();
        assertThat(province.clerk().get(DIRECTIVES + "/nothing/follow-up").problem())
                .isEqualTo("404 not-found");
        assertThat(province.clerk()
                        .get(DIRECTIVES + "/" + directive + "/follow-up?missing=ALL")
                        .problem())
                .isEqualTo("400 malformed missing wrong-format");
        assertThat(province.clerk()
                        .get(DIRECTIVES + "/" + directive + "/follow-up?cursor=x")
                        .problem())
                .isEqualTo("422 invalid cursor unknown-cursor");
        assertThat(province.clerk().get("/api/v1/tasks/matrix").problem())
                .isEqualTo("422 invalid directive directive-or-plan");
        assertThat(province.clerk().get("/api/v1/units/expansion").problem()).startsWith("400 malformed");
        assertThat(province.clerk()
                        .get("/api/v1/units/expansion?kind=HOUSE&asOf=2025-01-01")
                        .problem())
                .startsWith("400 malformed");
        assertThat(province.clerk().get("/api/v1/units?asOf=2025-02-31").problem())
                .startsWith("400 malformed");
        assertThat(province.administrator().post("/api/v1/units", """
                        {"name": "x", "kind": "OTHER", "level": "PROVINCE", "system": "STATE", "contact": {"phone": "abc"}}""").problem())
                .isEqualTo("422 invalid /contact/phone phone-shape");
        assertThat(province.administrator().post("/api/v1/units", """
                        {"name": "x", "kind": "OTHER", "level": "PROVINCE", "system": "STATE",
                         "contact": {"phone": "0900 000 000", "email": "x"}}""").problem())
                .isEqualTo("422 invalid /contact/email email-shape");
    }

    @Test
    void aClassOfUnitsIsSeenBeforeItIsWrittenToAndKeptAsItWasThen() {
        var old = province.unit("UBND huyện cũ", "PEOPLES_COMMITTEE", """
                , "parent": "%s", "validTo": "2025-06-30\"""".formatted(province.department));
        var query = "?kind=OFFICE&kind=PEOPLES_COMMITTEE&under=" + province.department + "&asOf=";
        var then = province.clerk()
                .get("/api/v1/units/expansion" + query + "2022-09-07")
                .body();
        assertThat(then.path("units").valueStream().map(unit -> unit.path("id").asString()))
                .containsExactly(province.office, old);
        assertThat(province.clerk()
                        .get("/api/v1/units/expansion" + query + "2025-07-01")
                        .body()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(ids("/api/v1/units?asOf=2022-09-07")).contains(old);
        assertThat(ids("/api/v1/units?asOf=2025-07-01")).doesNotContain(old).contains(province.office);
        var plan = province.register("1/KH-A", """
                , "date": "2022-09-07", "recipientClasses": [{"words": "các đơn vị", "kinds": ["OFFICE", "PEOPLES_COMMITTEE"],
                  "under": "%s"}]""".formatted(province.department));
        assertThat(plan.body().at("/recipientClasses/0/asOf").asString()).isEqualTo("2022-09-07");
        assertThat(plan.body().at("/recipientClasses/0/count").asInt()).isEqualTo(2);
        assertThat(province.assignment(plan.id(), old).path("status").asString())
                .isEqualTo("SENT");
        assertThat(province.register("2/KH-A", """
                , "recipientClasses": [{"words": "báo chí", "kinds": ["MEDIA"]}]""").problem())
                .isEqualTo("422 invalid /recipientClasses/0 class-of-nobody");
    }

    @Test
    void tasksAreAskedForProperly() {
        var tasks = "/api/v1/tasks";
        var unit = "{\"unit\": \"%s\"}".formatted(province.department);
        assertThat(province.clerk().post(tasks + "/nothing/adoption", unit).problem())
                .isEqualTo("404 not-found");
        assertThat(province.clerk().post(tasks + "/nothing/progress", unit).problem())
                .isEqualTo("404 not-found");
        assertThat(province.clerk().post(tasks + "/derivation", "{}").problem())
                .isEqualTo("422 invalid /plan required");
        assertThat(province.clerk()
                        .post(tasks + "/derivation", "{\"plan\": \"nothing\"}")
                        .problem())
                .isEqualTo("409 reference-not-yet-known /plan unknown-reference");
        assertThat(province.clerk()
                        .post(tasks + "/nothing/progress", "{\"execution\": \"SOON\"}")
                        .problem())
                .isEqualTo("400 malformed /execution wrong-format");
        var task = "{\"source\": {\"kind\": \"EVENT\", \"id\": \"e\"}, \"title\": \"x\", %s}";
        assertThat(province.clerk()
                        .post(tasks, task.formatted("\"recurrence\": {\"every\": \"DAILY\"}"))
                        .problem())
                .isEqualTo("400 malformed /recurrence/every wrong-format");
        assertThat(province.clerk()
                        .post(tasks, task.formatted("\"recurrence\": {\"every\": \"YEARLY\"}"))
                        .problem())
                .isEqualTo("422 invalid /window required");
        assertThat(province.clerk()
                        .post(
                                tasks,
                                task.formatted(
                                        "\"roles\": [{\"role\": \"LEAD\", \"unitClass\": {\"words\": \"báo\", \"kinds\": [\"MEDIA\"]}}]"))
                        .problem())
                .isEqualTo("422 invalid /roles/0/unitClass class-of-nobody");
    }

    @Test
    @Tag("MOIT-26:part")
    void aSpokenDirectiveOwnsTasksThatAreTrackedAdoptedAndPrinted() {
        province.post("ghinhan", province.office, "\"RECORD\"");
        var spoken = province.clerk().post(DIRECTIVES, """
                {"system": "STATE", "kind": "ORAL_INSTRUCTION", "direction": "INCOMING", "subject": "Chỉ đạo",
                 "spoken": {"occasion": "Hội nghị", "on": "2025-05-19", "by": "Thứ trưởng", "person": "Nguyễn Văn An"},
                 "lists": [{"key": "gp", "name": "06 giải pháp trọng tâm", "aliases": ["6 chỉ đạo"]}]}""");
        assertThat(spoken.body().path("speaker").asString()).isEqualTo("Nguyễn Văn An");
        var task = province.clerk().post("/api/v1/tasks", """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "order": 1, "form": "SOLUTION", "list": "gp",
                 "title": "chuyển đổi số ngành", "measures": ["cơ sở dữ liệu"],
                 "roles": [{"role": "LEAD", "unitClass": {"words": "các đơn vị", "kinds": ["OFFICE"]}}]}""".formatted(spoken.id()));
        assertThat(task.body().at("/roles/0/units/0").asString()).isEqualTo(province.office);
        var told = "{\"unit\": \"%s\", \"execution\": \"DONE\"}".formatted(province.office);
        assertThat(province.clerk()
                        .post("/api/v1/tasks/" + task.id() + "/progress", told)
                        .problem())
                .isEqualTo("403 right-missing");
        assertThat(province.as("ghinhan")
                        .post("/api/v1/tasks/" + task.id() + "/progress", told)
                        .status())
                .isEqualTo(200);
        var matrix = province.clerk()
                .get("/api/v1/tasks/matrix?directive=" + spoken.id())
                .body();
        assertThat(matrix.at("/rows/0/cells/0/execution").asString()).isEqualTo("DONE");
        assertThat(matrix.path("next").isNull()).isTrue();
        assertThat(matrix.at("/columns/0/name").asString()).isEqualTo("Văn phòng Sở");
        assertThat(matrix.at("/counts/DONE_ON_TIME").asInt()).isEqualTo(1);
        var adopted = province.clerk()
                .post("/api/v1/tasks/" + task.id() + "/adoption", "{\"unit\": \"%s\"}".formatted(province.department));
        assertThat(adopted.status()).isEqualTo(201);
        assertThat(adopted.body().at("/adopted/task").asString()).isEqualTo(task.id());
        assertThat(ids("/api/v1/tasks?adoptedBy=" + province.department)).containsExactly(adopted.id());
        assertThat(ids("/api/v1/tasks?list=6%20ch%E1%BB%89%20%C4%91%E1%BA%A1o&directive=" + spoken.id()))
                .containsExactly(task.id(), adopted.id());
        var conclusion = province.clerk()
                .get(DIRECTIVES + "/" + spoken.id() + "/conclusion")
                .body();
        assertThat(conclusion.at("/items/0/label").asString()).isEqualTo("Một là");
        assertThat(conclusion.at("/items/0/leads/0").asString()).isEqualTo("các đơn vị");
        assertThat(province.clerk().get(DIRECTIVES + "/nothing/conclusion").problem())
                .isEqualTo("404 not-found");
        assertThat(topics.events("thongsuot.directives", province.tenant).toString())
                .doesNotContain("Nguyễn Văn An");
    }

    @Test
    void aRecurringTaskComesBackByItself() {
        var directive = province.register("1/A-B", "").id();
        var first = province.clerk().post("/api/v1/tasks", """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Nhiệm vụ hằng năm",
                 "window": {"from": "2023-01-01", "to": "2023-12-31"},
                 "recurrence": {"every": "YEARLY", "until": "2025-12-31"}}""".formatted(directive));
        var path = "/api/v1/tasks?directive=" + directive;
        await().atMost(Duration.ofSeconds(20)).until(() -> ids(path).size() >= 3);
        assertThat(items(path))
                .extracting(item -> item.at("/window/to").asString())
                .containsExactlyInAnyOrder("2023-12-31", "2024-12-31", "2025-12-31");
        assertThat(items(path))
                .filteredOn(item -> item.has("occurrence"))
                .allMatch(item -> item.at("/occurrence/series").asString().equals(first.id()));
    }

    private void tellPlan(String directive) {
        var plan = Map.of(
                "id",
                "plan-" + directive,
                "version",
                1,
                "unit",
                province.office,
                "status",
                "APPROVED",
                "directives",
                List.of(directive));
        topics.announce(
                "thongsuot.plans", "vn.thongsuot.plan.approved.v1", province.tenant, "plan-" + directive, 1, plan);
    }

    private void tellReport(String directive) {
        var report = Map.of(
                "id",
                "report-" + directive,
                "version",
                1,
                "unit",
                province.office,
                "status",
                "APPROVED",
                "directive",
                directive,
                "period",
                Map.of("from", "2025-04-01", "to", "2025-04-30"),
                "answer",
                "NOTHING_TO_REPORT");
        topics.announce(
                "thongsuot.reports",
                "vn.thongsuot.report.approved.v1",
                province.tenant,
                "report-" + directive,
                1,
                report);
    }

    private JsonNode board(String directive, String query) {
        return province.clerk()
                .get(DIRECTIVES + "/" + directive + "/follow-up" + query)
                .body();
    }

    private JsonNode inEnglish(String directive) {
        var request = province.clerk().to(DIRECTIVES + "/" + directive + "/follow-up?missing=RECEIPT");
        return province.clerk()
                .send(request.header("Accept-Language", "en").GET())
                .body();
    }

    private List<String> ids(String path) {
        return items(path).stream().map(item -> item.path("id").asString()).toList();
    }

    private List<JsonNode> items(String path) {
        return province.clerk().get(path).body().path("items").valueStream().toList();
    }
}
