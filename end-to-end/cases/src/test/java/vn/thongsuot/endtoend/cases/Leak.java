package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.endtoend.Api;
import vn.thongsuot.endtoend.Form;
import vn.thongsuot.endtoend.PilotPapers;
import vn.thongsuot.endtoend.RunningSuite;

/**
 * Something that should never have come in: it is planted in one tenant wherever files come in, with words that people add to
 * them, and erased again by the acts that the law has for it.
 */
final class Leak {

    private static final String CLERK = "vanthu.sct";
    private static final String OFFICER = "chuyenvien.sct";
    private static final String WRITER = "chanhvanphong.sct";
    private static final String LEADER = "lanhdao.sct";
    private static final String ADMINISTRATOR = "quantri.dongnai";
    private static final String INTAKES = "/api/v1/directives/intakes";
    private static final String REPORTS = "/api/v1/reports";

    private final RunningSuite suite;
    private final String text = "zjqwx" + UUID.randomUUID().toString().replace("-", "");
    private final List<String> evidence = new ArrayList<>();
    private String activity = "";
    private String plan = "";
    private String report = "";
    private String intake = "";

    Leak(RunningSuite suite) {
        this.suite = suite;
    }

    /** What was planted; nobody else says it. */
    String text() {
        return text;
    }

    /** A photo's caption, a file with its name, the signed copies of a plan and of a report, and a letter that came in. */
    void plant() {
        activity = "/api/v1/activities/" + first(OFFICER, "/api/v1/activities", "state", "DONE");
        plan = "/api/v1/plans/" + first(OFFICER, "/api/v1/plans", "status", "APPROVED");
        evidence.add(upload(
                OFFICER, activity + "/photos", new Form("anh.jpg", PilotPapers.photo(), Map.of("caption", text))));
        var list = ("Họ tên;Nơi ở\n" + text + ";Xã").getBytes(StandardCharsets.UTF_8);
        evidence.add(
                upload(OFFICER, activity + "/files", new Form(text + ".csv", list, Map.of("caption", "Danh sách"))));
        report = approvedReport();
        var signed = PilotPapers.signed(PilotPapers.letter(), text);
        upload(LEADER, plan + "/signed", new Form("ke-hoach.pdf", signed, Map.of()));
        upload(LEADER, report + "/signed", new Form("bao-cao.pdf", signed, Map.of()));
        var unit = suite.as(OFFICER).get(plan).json().required("unit").asString();
        intake = upload(CLERK, INTAKES, new Form(text + ".pdf", signed, Map.of("unit", unit)));
    }

    /** Approved when the report shows the deed with its photo: what enters a snapshot then is there. */
    private String approvedReport() {
        var api = suite.as(WRITER);
        var earlier = REPORTS + "/" + first(WRITER, REPORTS, "status", "APPROVED");
        var like = api.get(earlier).json();
        var made = api.post(REPORTS, """
                {"unit": "%s", "recipient": "%s", "contentScope": "%s", "kind": "THEMATIC", "title": "Báo cáo bổ sung",
                 "date": "2025-05-06", "period": {"from": "2025-04-11", "to": "2025-05-05"}, "directive": "%s"}""".formatted(
                said(like, "unit"), said(like, "recipient"), said(like, "contentScope"), said(like, "directive")));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var path = REPORTS + "/" + made.id();
        await().atMost(RestoreIT.PATIENCE)
                .until(() -> page(path).contains("Ảnh 1") && page(path).contains("Tệp 1"));
        done(api.post(path + "/submission", "{}"));
        var leader = suite.as(LEADER);
        done(leader.act(path + "/approval", leader.get(path).version(), leader.read(path)));
        assertThat(page(path)).contains("Ảnh 1", "Tệp 1").doesNotContain(text);
        return path;
    }

    /** The page of the report that was approved with the deed in it. */
    String approvedPage() {
        return page(report);
    }

    /** What the report says of its place in the chain of approved pages. */
    JsonNode snapshot() {
        return suite.as(WRITER).get(report).json().required("snapshot");
    }

    private String page(String path) {
        return suite.as(WRITER).get(path + "/document?format=html").body();
    }

    void erase() {
        var administrator = suite.as(ADMINISTRATOR);
        for (var each : evidence) {
            var body = "{\"attachment\": \"%s\", \"basis\": \"PERSONAL_DATA\"}".formatted(each);
            done(administrator.post(activity + "/erasures", body));
        }
        done(administrator.post(plan + "/signed/erasure", "{\"basis\": \"ORDER\"}"));
        done(administrator.post(report + "/signed/erasure", "{\"basis\": \"ORDER\"}"));
        done(suite.as(CLERK).post(INTAKES + "/" + intake + "/rejection", "{\"secret\": true}"));
    }

    private String upload(String user, String path, Form form) {
        var answer = suite.as(user).upload(path, form);
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().path("id").asString("");
    }

    private String first(String user, String list, String field, String value) {
        return suite.as(user).all(list).stream()
                .filter(each -> each.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + list + " is " + value))
                .required("id")
                .asString();
    }

    private static String said(JsonNode like, String field) {
        return like.required(field).asString();
    }

    private static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
