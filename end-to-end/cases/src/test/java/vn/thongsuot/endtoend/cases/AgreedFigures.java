package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.endtoend.Api;
import vn.thongsuot.endtoend.RunningSuite;

/**
 * A ministry's letter to a province and the figures that come back, each side by its own people: both administrators agree,
 * the ministry issues, the province records a deed and reports, its leader approves.
 */
final class AgreedFigures {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LEADER = "lanhdao.ubnd.dongnai";
    private static final String OFFICER = "chuyenvien.sct";
    private static final String CLERK = "vanthu.bct";

    private final RunningSuite suite;

    AgreedFigures(RunningSuite suite) {
        this.suite = suite;
    }

    /** Plays all of it; the ministry's directive. */
    String play() {
        agree();
        var directive = issued(listed());
        var copy = copyOf(directive);
        recorded(copy);
        reported(copy);
        return directive;
    }

    private void agree() {
        made("quantri.bct", "/api/v1/agreements", """
                {"counterpart": "dong-nai", "gives": ["DIRECTIVES"], "takes": ["RECEIPTS", "FIGURES"],
                 "indicatorsTaken": ["articles", "banners"], "validFrom": "2025-01-01"}""");
        made("quantri.dongnai", "/api/v1/agreements", """
                {"counterpart": "bo-cong-thuong", "gives": ["RECEIPTS", "FIGURES"], "takes": ["DIRECTIVES"],
                 "indicators": ["articles"], "validFrom": "2025-01-01"}""");
    }

    private String listed() {
        return made("quantri.bct", "/api/v1/units", """
                        {"name": "Ủy ban nhân dân tỉnh Đồng Nai (liên thông)", "kind": "PEOPLES_COMMITTEE",
                         "level": "PROVINCE", "system": "STATE", "hasAccounts": false, "order": 90,
                         "identifiers": [{"scheme": "tenant", "value": "dong-nai"},
                                         {"scheme": "e-id", "value": "H19", "verified": false}]}""").id();
    }

    private String issued(String recipient) {
        var ministry = idOf("quantri.bct", "/api/v1/units", "Bộ Công Thương");
        var letter = made(CLERK, "/api/v1/directives", """
                        {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "symbol": "4652/BCT-KHCN",
                         "date": "2025-06-20", "issuer": {"unit": "%s"}, "issuerLevel": "CENTRAL",
                         "subject": "Hưởng ứng Ngày hội Đổi mới sáng tạo", "recipients": ["%s"]}""".formatted(ministry, recipient))
                .id();
        var issued = suite.as(CLERK).post("/api/v1/directives/" + letter + "/issue", "{\"date\": \"2025-06-20\"}");
        assertThat(issued.status()).as(issued.body()).isEqualTo(200);
        return letter;
    }

    private String copyOf(String directive) {
        return await().atMost(PATIENCE)
                .until(
                        () -> suite.as(OFFICER).all("/api/v1/directives").stream()
                                .filter(one ->
                                        one.at("/origin/directive").asString("").equals(directive))
                                .map(one -> one.required("id").asString())
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private void recorded(String copy) {
        var department = idOf(OFFICER, "/api/v1/units", "Sở Công Thương tỉnh Đồng Nai");
        var articles = suite.as(OFFICER).all("/api/v1/indicators").stream()
                .filter(one -> one.required("code").asString().equals("articles"))
                .findFirst()
                .orElseThrow();
        made(OFFICER, "/api/v1/activities", """
                {"unit": "%s", "kind": "WEB_ARTICLE", "mode": "ORGANISE", "state": "DONE",
                 "title": "Tin, bài về Ngày hội Đổi mới sáng tạo", "directives": ["%s"],
                 "when": "2025-09-20",
                 "measurements": [{"indicator": "%s", "qualifier": "EQ", "value": "25"}]}""".formatted(
                        department, copy, articles.required("id").asString()));
        await().atMost(PATIENCE)
                .until(() -> suite.as(OFFICER)
                        .get("/api/v1/figures?directive=" + copy)
                        .body()
                        .contains("\"value\":\"25\""));
        await().atMost(PATIENCE)
                .until(() -> suite.as(OFFICER)
                        .get("/api/v1/figures?directive=" + copy)
                        .json()
                        .path("complete")
                        .asBoolean());
    }

    private void reported(String copy) {
        var province = idOf("quantri.dongnai", "/api/v1/units", "Ủy ban nhân dân tỉnh Đồng Nai");
        made("quantri.dongnai", "/api/v1/positions", """
                {"unit": "%s", "title": "Lãnh đạo UBND tỉnh", "subject": "%s", "rights": ["REPORT", "APPROVE"],
                 "validFrom": "2025-01-01"}""".formatted(province, LEADER));
        var report =
                made(LEADER, "/api/v1/reports", """
                        {"unit": "%s", "kind": "THEMATIC", "title": "Báo cáo kết quả hưởng ứng Ngày hội Đổi mới sáng tạo",
                         "date": "2025-10-14", "period": {"from": "2025-09-15", "to": "2025-10-14"},
                         "directive": "%s"}""".formatted(province, copy)).id();
        var path = "/api/v1/reports/" + report;
        assertThat(suite.as(LEADER).post(path + "/submission", "").status()).isEqualTo(200);
        var leader = suite.as(LEADER);
        var approved = leader.act(path + "/approval", leader.get(path).version(), leader.read(path));
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    }

    /** What a tenant's reader has received of a directive, as soon as there is something. */
    List<JsonNode> received(String reader, String directive) {
        Supplier<List<JsonNode>> asking = () -> suite.as(reader).all("/api/v1/received-figures?directive=" + directive);
        return await().atMost(PATIENCE).until(asking::get, found -> !found.isEmpty());
    }

    private String idOf(String user, String list, String name) {
        return suite.as(user).all(list).stream()
                .filter(one -> one.required("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .required("id")
                .asString();
    }

    /** Waits for what a service has not heard of yet, such as a post that was given a moment ago. */
    private Api.Answer made(String user, String path, String body) {
        return await(user + " " + path)
                .atMost(PATIENCE)
                .until(() -> suite.as(user).post(path, body), answer -> {
                    assertThat(answer.status()).as(answer.body()).isIn(201, 403, 409);
                    return answer.status() == 201;
                });
    }
}
