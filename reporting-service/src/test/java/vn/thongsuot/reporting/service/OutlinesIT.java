package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** Headings and periods are data: built in, or made by the tenant. */
class OutlinesIT extends RunningService {

    static final String PATH = "/api/v1/report-outlines";

    static final String OUTLINE = """
            {"name": "Báo cáo tháng",
             "headings": [
               {"id": "kq", "title": "Kết quả", "below": [
                 {"id": "kq-hd", "title": "Hoạt động", "contents": ["COMMUNICATION", "EVENTS", "INTEGRATION"]},
                 {"id": "kq-loi", "title": "Kết quả bằng lời", "contents": ["RESULTS"]}]},
               {"id": "kn", "title": "Kiến nghị", "contents": ["RECOMMENDATIONS"]}],
             "resultHeadings": [{"code": "SPREAD", "title": "Sức lan tỏa"}, {"code": "REACH", "title": "Độ bao phủ"}],
             "cutOffs": [{"rule": "MONTH", "from": {"months": -1, "day": 20}, "to": {"months": 0, "day": 19}}]}""";

    @Test
    @Tag("DN-21")
    void resultHeadingsAreConfiguredByTheTenantAndThreeAreBuiltIn() {
        others().activity("a1", 1, """
                "results": [{"heading": "REACH", "text": "Mọi phòng đã biết."},
                            {"heading": "AWARENESS", "text": "Cán bộ hiểu hơn."},
                            {"heading": "SPREAD", "text": "Doanh nghiệp hỏi thêm."}]""");
        await().atMost(PATIENCE)
                .until(() ->
                        author().get("/api/v1/directives/d1/lineage").text().contains("a1"));

        assertThat(page(draft("")))
                .containsSubsequence(
                        "Phạm vi tiếp cận:", "Mọi phòng đã biết.",
                        "Tác động nhận thức:", "Cán bộ hiểu hơn.",
                        "Tác động lan tỏa:", "Doanh nghiệp hỏi thêm.");
        var own = administrator().post(PATH, OUTLINE);
        assertThat(own.status()).as(own.text()).isEqualTo(201);
        assertThat(page(draft("\"outline\": \"" + own.id() + "\",")))
                .containsSubsequence(
                        "I. Kết quả</h2>",
                        "2. Kết quả bằng lời</h3>",
                        "Sức lan tỏa:",
                        "Doanh nghiệp hỏi thêm.",
                        "Độ bao phủ:",
                        "Mọi phòng đã biết.",
                        "Kết quả khác:",
                        "Cán bộ hiểu hơn.")
                .doesNotContain("Phạm vi tiếp cận");
    }

    @Test
    @Tag("MOIT-24")
    void theThreeHeadsOfTheMinistryAreSectionsOfABuiltInOutline() {
        var id = draft("""
                "outline": "three-heads",
                "narratives": {"s2-1": "Đã sửa hai thông tư.", "s2-2": "Đã có kế hoạch 2026-2030.",
                               "s2-3": "Đã thanh tra mười đơn vị."},""");
        assertThat(page(id))
                .containsSubsequence(
                        "II. Kết quả thực hiện</h2>",
                        "1. Về thể chế</h3>",
                        "Đã sửa hai thông tư.",
                        "2. Về định hướng, kế hoạch</h3>",
                        "Đã có kế hoạch 2026-2030.",
                        "3. Về quản lý</h3>",
                        "Đã thanh tra mười đơn vị.");
        assertThat(author().get(Client.REPORTS + "/" + id)
                        .body()
                        .at("/outline/4/title")
                        .asString())
                .isEqualTo("Về thể chế");
        var listed = reader().get(PATH).body().path("items");
        assertThat(listed.valueStream().map(one -> one.path("id").asString()))
                .containsExactly("default", "three-heads");
        assertThat(reader().get(PATH + "/three-heads").status()).isEqualTo(200);
    }

    @Test
    void aReportKeepsItsOutlineWhenTheOutlineChanges() {
        var outline = administrator().post(PATH, OUTLINE).id();
        var id = draft("\"outline\": \"" + outline + "\",");
        var before = page(id);

        var changed = administrator().put(PATH + "/" + outline, "\"1\"", OUTLINE.replace("Hoạt động", "Việc đã làm"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(page(id)).isEqualTo(before);
        assertThat(page(draft("\"outline\": \"" + outline + "\","))).contains("1. Việc đã làm</h3>");
        await().atMost(PATIENCE)
                .until(() -> topics.events("thongsuot.outlines", tenant).size() >= 2);
        assertThat(topics.events("thongsuot.outlines", tenant))
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());
    }

    @Test
    void onlyWhoeverAdministersTheTenantChangesOutlinesAndNobodyTheBuiltInOnes() {
        assertThat(head().post(PATH, OUTLINE).code()).isEqualTo("right-missing");
        assertThat(administrator().put(PATH + "/default", "\"1\"", OUTLINE).status())
                .isEqualTo(404);
        var outline = administrator().post(PATH, OUTLINE).id();
        assertThat(head().put(PATH + "/" + outline, "\"1\"", OUTLINE.replace("tháng", "quý"))
                        .code())
                .isEqualTo("right-missing");
        assertThat(administrator().put(PATH + "/" + outline, "\"9\"", OUTLINE).status())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: " "                                                            | 422 | /name
            headings: []                                                         | 422 | /headings
            headings: [{"id": "A b", "title": "X"}]                              | 422 | /headings/0/id
            headings: [{"id": "a", "title": "X"}, {"id": "a", "title": "Y"}]     | 422 | /headings/1/id
            headings: [{"id": "a", "title": "X", "contents": ["POEM"]}]          | 400 | /headings/0/contents/0
            headings: [{"id": "a", "title": "X", "contents": ["BASES", "BASES"]}]| 422 | /headings/0/contents
            headings: [{"id": "a", "title": "X", "contents": ["RECOMMENDATIONS"]}, {"id": "a-1", "title": "Y"}]|422|/headings
            resultHeadings: [{"code": "reach", "title": "X"}]                    | 422 | /resultHeadings/0/code
            cutOffs: [{"rule": "MONTH", "from": {"months": 0, "day": 32}, "to": {"months": 0, "day": 1}}]|422|/cutOffs/0/from/day
            cutOffs: [{"rule": "WEEK", "from": {"months": 0, "day": 1}, "to": {"months": 0, "day": 1}}]|400|/cutOffs/0/rule
            """)
    void anOutlineThatDoesNotHoldIsRefusedWithItsPlace(String field, int status, String pointer) {
        var body = (ObjectNode) JsonMapper.shared().readTree(OUTLINE);
        body.set(
                field.substring(0, field.indexOf(':')),
                JsonMapper.shared().readTree(field.substring(field.indexOf(':') + 1)));
        var answer = administrator().post(PATH, body.toString());

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(reader().get(PATH).body().path("items")).hasSize(2);
    }

    @Test
    void whatTheOutlineHasNoHeadingForIsNotWritten() {
        var outline = administrator().post(PATH, OUTLINE).id();
        var answer = author().post(Client.REPORTS, body("\"outline\": \"" + outline + "\"," + """
                "assessment": {"limitations": [{"title": "Tiến độ", "text": "Chậm"}]},"""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo("/assessment/limitations");
        assertThat(answer.rule()).isEqualTo("no-heading-for");
    }

    @Test
    @Tag("DN-30")
    void aPeriodIsGivenByItsDaysOrByItsNameAndIsAlwaysExact() {
        var exact = author().get(Client.REPORTS + "/" + draft("")).body();
        assertThat(exact.at("/period/from").asString() + exact.at("/period/to").asString())
                .isEqualTo("2025-04-112025-05-05");
        assertThat(exact.has("periodRule")).isFalse();

        var april = named("CALENDAR_MONTH", "2025-04", "");
        assertThat(page(april)).contains("Kỳ báo cáo: tháng 4 năm 2025 (từ ngày 01/4/2025 đến ngày 30/4/2025)");
        var regular = named("MONTH", "2025-04", "");
        assertThat(page(regular)).contains("Kỳ báo cáo: tháng 4 năm 2025 (từ ngày 15/3/2025 đến ngày 14/4/2025)");
        var outline = administrator().post(PATH, OUTLINE).id();
        var own = author().get(Client.REPORTS + "/" + named("MONTH", "2025-04", "\"outline\": \"" + outline + "\","))
                .body();
        assertThat(own.at("/period/from").asString()).isEqualTo("2025-03-20");
        assertThat(own.at("/period/to").asString()).isEqualTo("2025-04-19");
        assertThat(own.at("/periodRule/of").asString()).isEqualTo("2025-04");
    }

    private String named(String rule, String of, String more) {
        var drafted = author().post(
                        Client.REPORTS,
                        body(more)
                                .replace(
                                        "{\"from\": \"2025-04-11\", \"to\": \"2025-05-05\"}",
                                        "{\"rule\": \"" + rule + "\", \"of\": \"" + of + "\"}"));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        return drafted.id();
    }

    private String draft(String more) {
        var drafted = author().post(Client.REPORTS, body(more));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        return drafted.id();
    }

    private static String body(String more) {
        return "{" + more + """
                "unit": "vps", "recipient": "sct", "contentScope": "sct", "kind": "THEMATIC", "title": "Báo cáo",
                "directive": "d1", "period": {"from": "2025-04-11", "to": "2025-05-05"}}""";
    }

    private String page(String id) {
        return reader().get(Client.REPORTS + "/" + id + "/document").text();
    }
}
