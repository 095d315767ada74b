package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;
import static vn.thongsuot.directive.service.UrgingRequests.URGED;
import static vn.thongsuot.directive.service.UrgingRequests.URGINGS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.directive.urging.Escalating;
import vn.thongsuot.directive.urging.Matter;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;

/** Urging on the running service: from the board to the reply, its letter, the unit above, and reminders. */
class UrgingIT extends RunningService {

    @Autowired
    private Aggregates<Urged> urged;

    @Autowired
    private Escalating escalating;

    @Test
    void theSilentAreUrgedAnswerAndTheBoardSaysHowOften() {
        var silent =
                province.unit("Phòng Thương mại", "DIVISION", ", \"parent\": \"%s\"".formatted(province.department));
        var directive = sent(province.office, silent);
        var first = province.clerk().post(URGINGS, UrgingRequests.body(province, directive, "Khẩn trương giúp"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().at("/late/0/units").size()).isEqualTo(2);
        waiting(first.id(), province.office);
        var again = province.clerk()
                .post(
                        URGINGS,
                        UrgingRequests.body(province, directive, "Lần hai")
                                .replace("}", ", \"recipients\": [\"%s\"], \"missing\": \"PLAN\"}".formatted(silent)));
        waiting(again.id(), silent);
        var mine = waiting(first.id(), province.office);
        assertThat(mine.path("text").asString()).isEqualTo("Khẩn trương giúp");
        var reply = URGED + "/" + mine.path("id").asString() + "/reply";
        assertThat(province.clerk().get(URGED + "?unit=" + silent).body().path("items"))
                .hasSize(2);
        assertThat(province.officeHead()
                        .post(reply, "{\"text\": \"Tuần này\"}")
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("REPLIED");
        assertThat(province.officeHead().post(reply, "{\"text\": \"Nữa\"}").problem())
                .isEqualTo("409 urging-answered");

        var rows = province.clerk()
                .get(DIRECTIVES + "/" + directive + "/follow-up")
                .body()
                .path("items");
        var office = row(rows, province.office);
        assertThat(office.at("/urged/count").asInt()).isEqualTo(1);
        assertThat(office.at("/urged/waiting").asInt()).isZero();
        assertThat(office.at("/urged/repliedAt").isString()).isTrue();
        var other = row(rows, silent);
        assertThat(other.at("/urged/count").asInt()).isEqualTo(2);
        assertThat(other.at("/urged/waiting").asInt()).isEqualTo(2);
        assertThat(other.at("/urged/at")).hasSize(2);
        assertThat(topics.events("thongsuot.urgings", province.tenant).toString())
                .doesNotContain("Khẩn trương");
        assertThat(topics.events("thongsuot.urged", province.tenant).toString())
                .doesNotContain("Khẩn trương", "Tuần này");
        var listed =
                province.clerk().get(URGINGS + "?directive=" + directive).body().path("items");
        assertThat(listed).hasSize(2);
        assertThat(listed.at("/0/units").asInt()).isEqualTo(2);
    }

    @Test
    void theLetterAndTheConclusionAreHadInEveryForm() throws IOException {
        var directive = sent(province.office);
        var urging = province.clerk().post(URGINGS, UrgingRequests.body(province, directive, "Khẩn trương giúp"));
        var letter = URGINGS + "/" + urging.id() + "/letter";
        var conclusion = DIRECTIVES + "/" + directive + "/conclusion";
        task(directive, "2199-01-01");
        for (var words :
                Map.of(letter, "Khẩn trương giúp", conclusion, "Một là").entrySet()) {
            assertThat(html(words.getKey())).contains(words.getValue());
            assertThat(docx(words.getKey())).contains(words.getValue());
            assertThat(pdf(words.getKey())).contains(words.getValue());
        }
        assertThat(html(letter)).contains("V/v đôn đốc", "SỞ CÔNG THƯƠNG", "Văn phòng Sở", "Chưa có kế hoạch");
        assertThat(html(conclusion)).contains("THÔNG BÁO", "Giao Văn phòng Sở chủ trì");
        assertThat(province.clerk().get(letter + "?format=odt").problem())
                .isEqualTo("422 invalid format unknown-format");
        assertThat(province.clerk().get(conclusion + "?format=odt").problem())
                .isEqualTo("422 invalid format unknown-format");
        assertThat(province.clerk().get(conclusion).body().path("items")).hasSize(1);
    }

    @Test
    void theUnitAboveIsToldOfWhatNobodyAnswers() {
        var longAgo = LocalDate.now(Access.ZONE).minusDays(20);
        var id = Urged.idOf(province.tenant, "act", province.office);
        var one = new Urged(
                "act",
                province.department,
                "Văn thư",
                null,
                province.office,
                List.of(new Matter(List.of(), "task", longAgo)),
                "x",
                Instant.parse("2025-04-22T02:00:00Z"),
                longAgo,
                UrgedStatus.WAITING,
                null);
        var command = Command.ofService(province.tenant, "test", Instant.parse("2025-04-22T02:00:00Z"), "test");
        urged.createAll(command, Map.of(id, one), Urged.MADE);
        assertThat(escalating.escalate(province.tenant)).as("not wanted").isZero();
        var rules = "/api/v1/deadline-rules";
        assertThat(province.administrator().get(rules).body().path("delivered").asBoolean())
                .isTrue();
        assertThat(province.administrator()
                        .put(rules, 0, "{\"escalateAfter\": 3}")
                        .status())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> escalating.escalate(province.tenant) == 1);
        assertThat(escalating.escalate(province.tenant))
                .as("by another instance")
                .isZero();
        var told = province.clerk()
                .get("/api/v1/escalations?superior=" + province.department)
                .body();
        assertThat(told.path("items")).hasSize(1);
        assertThat(told.at("/items/0/unit").asString()).isEqualTo(province.office);
        assertThat(told.at("/items/0/answered").asBoolean()).isFalse();
    }

    private String sent(String... units) {
        var quoted = "\"" + String.join("\", \"", units) + "\"";
        var id =
                province.register("1/A-B", ", \"recipients\": [" + quoted + "]").id();
        List.of(units).forEach(unit -> province.assignment(id, unit));
        return id;
    }

    private String task(String directive, String last) {
        return province.clerk()
                .post("/api/v1/tasks", """
                    {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Nhiệm vụ",
                     "deadline": {"asWritten": "sớm", "date": "%s"},
                     "roles": [{"role": "LEAD", "unit": "%s"}]}\
                    """.formatted(directive, last, province.office))
                .id();
    }

    private JsonNode waiting(String urging, String unit) {
        var path = URGED + "?urging=" + urging + "&unit=" + unit;
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> province.clerk().get(path).body().at("/items/0"), found -> !found.isMissingNode());
    }

    private static JsonNode row(JsonNode rows, String unit) {
        return rows.valueStream()
                .filter(row -> row.path("unit").asString().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private String html(String path) {
        return new String(province.clerk().file(path + "?format=html").body(), StandardCharsets.UTF_8);
    }

    private String docx(String path) throws IOException {
        var bytes = province.clerk().file(path + "?format=docx").body();
        try (var file = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(file)) {
            return text.getText();
        }
    }

    private String pdf(String path) throws IOException {
        try (var file =
                Loader.loadPDF(province.clerk().file(path + "?format=pdf").body())) {
            return new PDFTextStripper().getText(file);
        }
    }
}
