package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.opendata.Opening;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** The tasks of science and technology that a tenant lets everybody read. */
@Tag("once")
class OpenDataIT extends RunningService {

    private static final String OPEN = "/api/v1/open-data/tasks";
    private static final String OPENINGS = "/api/v1/openings";
    private static final String TASKS = "/api/v1/tasks";
    private static final String PERSON = "Trần Văn Mẫu";
    private static final String PHONE = "0900 000 000";

    @Test
    @Tag("MOIT-21")
    void everybodyOutsideReadsTheTasksOfTheDocumentsThatTheTenantNames() {
        var resolution = document("57-NQ/TW", ", \"subject\": \"Đột phá phát triển khoa học, công nghệ\"");
        var other = document("71/NQ-CP", "");
        var task = task(resolution, "Xây dựng cơ sở dữ liệu khoa học và công nghệ");
        task(other, "Việc của văn bản không mở");
        assertThat(everybody().get(OPEN).problem()).isEqualTo("404 not-found");
        open("\"TASKS\"", resolution);

        var list = everybody().get(OPEN).body();
        assertThat(list.path("licence").asString()).isEqualTo("Tự do sử dụng, ghi nguồn");
        assertThat(list.path("items")).hasSize(1);
        var open = list.at("/items/0");
        assertThat(new HashSet<>(open.propertyNames()))
                .containsExactlyInAnyOrder(
                        "id",
                        "title",
                        "deliverable",
                        "document",
                        "documentSubject",
                        "documentDate",
                        "leadUnits",
                        "coordinatingUnits",
                        "from",
                        "to",
                        "deadline",
                        "execution");
        assertThat(open.path("id").asString()).isEqualTo(task);
        assertThat(open.path("document").asString()).isEqualTo("57-NQ/TW");
        assertThat(open.path("documentDate").asString()).isEqualTo("2025-04-22");
        assertThat(open.at("/leadUnits/0").asString()).isEqualTo("Sở Công Thương");
        assertThat(open.at("/coordinatingUnits/0").asString()).isEqualTo("Văn phòng Sở");
        assertThat(open.path("deadline").asString()).isEqualTo("2025-12-31");
        assertThat(open.path("execution").asString()).isEqualTo("NOT_STARTED");
        assertNothingPersonal(list.toString());
        var csv = new String(everybody().file(OPEN + "?format=csv").body(), StandardCharsets.UTF_8);
        assertThat(csv).contains("Xây dựng cơ sở dữ liệu").doesNotContain("văn bản không mở");
        assertNothingPersonal(csv);

        assertThat(province.administrator()
                        .put(OPENINGS + "/" + Opening.idOf(province.tenant), 1, "{\"lists\": []}")
                        .status())
                .isEqualTo(200);
        assertThat(everybody().get(OPEN).status()).isEqualTo(404);
        assertThat(everybody().get(OPENINGS).status()).isEqualTo(403);
    }

    private static void assertNothingPersonal(String text) {
        assertThat(text).doesNotContain(PERSON, PHONE, "Giao đồng chí", "chuyên viên theo dõi", "quantri", "vanthu");
    }

    @Test
    void whatSaysHowToReachSomebodyAndWhatUnitsMadeOfItStaysInside() {
        var resolution = document("57-NQ/TW", "");
        task(resolution, "Liên hệ " + PHONE + " để nhận việc");
        province.clerk().post("/api/v1/tasks", """
                {"source": {"kind": "EVENT", "id": "hop"}, "directive": "%s", "title": "Kết luận cuộc họp"}""".formatted(resolution));
        var open = task(resolution, "Việc mở");
        open("\"TASKS\"", resolution);

        assertThat(ids()).containsExactly(open);
    }

    @Test
    void whatARecipientGivesOutOfTheDocumentOrChangesInItStaysInside() {
        province.post("truongphong", province.office, "\"ISSUE\"");
        var resolution = document("57-NQ/TW", ", \"recipients\": [\"%s\"]".formatted(province.office));
        var kept = task(resolution, "Việc của văn bản");
        var changed = task(resolution, "Việc sẽ bị sửa");
        open("\"TASKS\"", resolution);
        assertThat(ids()).containsExactlyInAnyOrder(kept, changed);
        var recipient = province.as("truongphong");
        var own = recipient.post(TASKS, plainTask(resolution, "Việc nội bộ của phòng"));
        assertThat(own.status()).as(own.body().toString()).isEqualTo(201);
        assertThat(ids()).containsExactlyInAnyOrder(kept, changed);

        var renamed = recipient.put(TASKS + "/" + changed, 1, plainTask(resolution, "Lời của phòng"));
        assertThat(renamed.status()).as(renamed.body().toString()).isEqualTo(200);
        assertThat(ids()).containsExactly(kept);
        var confirmed = province.clerk().put(TASKS + "/" + changed, 2, plainTask(resolution, "Lời của phòng"));
        assertThat(confirmed.status()).as(confirmed.body().toString()).isEqualTo(200);
        assertThat(ids()).as("in words by which the issuer stands").containsExactlyInAnyOrder(kept, changed);
        var restored = province.clerk().put(TASKS + "/" + changed, 3, plainTask(resolution, "Lời của Sở"));
        assertThat(restored.status()).as(restored.body().toString()).isEqualTo(200);
        province.clerk().put(TASKS + "/" + own.id(), 1, plainTask(resolution, "Việc nội bộ, Sở đã xem"));
        assertThat(ids()).as("in the words of the issuer again").containsExactlyInAnyOrder(kept, changed);
        province.clerk().post(TASKS + "/" + kept + "/adoption", "{\"unit\": \"%s\"}".formatted(province.office));
        assertThat(ids()).containsExactlyInAnyOrder(kept, changed);
    }

    @Test
    void thePagesGoThroughOneDocumentAfterTheOther() {
        var first = document("1/NQ-A", "");
        var second = document("2/NQ-B", "");
        var expected = new ArrayList<String>();
        List.of(first, second)
                .forEach(each -> List.of("Một", "Hai", "Ba").forEach(title -> expected.add(task(each, title))));
        open("\"TASKS\"", first, second);

        var found = new ArrayList<String>();
        var cursor = "";
        do {
            var page = everybody().get(OPEN + "?limit=2" + cursor).body();
            page.path("items").forEach(each -> found.add(each.path("id").asString()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(everybody().get(OPEN + "?cursor=x").problem()).isEqualTo("422 invalid cursor unknown-cursor");
        assertThat(everybody().get(OPEN + "?cursor=0~x").status()).isEqualTo(422);
        assertThat(everybody().get(OPEN + "?cursor=99").body().path("items")).isEmpty();
    }

    @Test
    void aDecisionKeepsToTheContractAndNeedsTheRightToAdminister() {
        var resolution = document("57-NQ/TW", "");
        var body = opening("\"TASKS\", \"PHOTOS\"", resolution);
        assertThat(province.clerk().post(OPENINGS, body).problem()).isEqualTo("403 right-missing");
        assertThat(province.administrator().post(OPENINGS, body).status()).isEqualTo(201);
        var told = await().until(
                        () -> topics.events("thongsuot.openings", province.tenant), events -> !events.isEmpty())
                .getFirst();
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"lists": ["TASKS"], "licence": "x"}                           | 422 invalid /directives tasks-of-which-documents
            {"lists": ["TASKS"], "directives": ["d"], "licence": "x"}      | 422 invalid /directives/0 unknown-reference
            {"lists": ["CHALLENGES"]}                                      | 422 invalid /licence required
            {"lists": ["CHALLENGES", "CHALLENGES"], "licence": "x"}        | 422 invalid /lists/1 duplicate
            {"lists": ["ALL"], "licence": "x"}                             | 400 malformed /lists/0 wrong-format
            {"licence": "x"}                                               | 422 invalid /lists required
            {"lists": "TASKS"}                                             | 400 malformed /lists wrong-type
            """)
    void aMistakeInADecisionIsPointedTo(String body, String problem) {
        assertThat(province.administrator().post(OPENINGS, body).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , "circulation": "INTERNAL"
            , "subject": "Giấy mời, liên hệ (028) 3822 1234"
            , "shortName": "Hồ sơ 079203001234"
            , "subject": "Tài liệu LƯU HÀNH NỘI BỘ"
            , "status": "DRAFT"
            """)
    void aDocumentThatIsNotForEverybodyCannotBeNamed(String more) {
        var document = document("9/UBND-VX", more);
        assertThat(province.administrator()
                        .post(OPENINGS, opening("\"TASKS\"", document))
                        .problem())
                .isEqualTo("422 invalid /directives/0 not-for-everybody");
    }

    @Test
    void aDocumentForInsideCannotBeNamedThoughItIsIssued() {
        var made = province.clerk().post(Province.DIRECTIVES, """
                {"system": "STATE", "kind": "PLAN", "direction": "INTERNAL", "subject": "Phân công nội bộ",
                 "issuer": {"unit": "%s"}}""".formatted(province.department));
        province.clerk().post(Province.DIRECTIVES + "/" + made.id() + "/issue", "{\"date\": \"2025-04-22\"}");
        assertThat(province.administrator()
                        .post(OPENINGS, opening("\"TASKS\"", made.id()))
                        .problem())
                .isEqualTo("422 invalid /directives/0 not-for-everybody");
    }

    private void open(String lists, String... documents) {
        var made = province.administrator().post(OPENINGS, opening(lists, documents));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    }

    private static String opening(String lists, String... documents) {
        return """
                {"lists": [%s], "directives": ["%s"], "licence": "Tự do sử dụng, ghi nguồn"}""".formatted(lists, String.join("\", \"", documents));
    }

    private String document(String symbol, String more) {
        return province.register(symbol, ", \"date\": \"2025-04-22\"" + more).id();
    }

    /** A task that says more than everybody may know. */
    private String task(String directive, String title) {
        return province.clerk()
                .post("/api/v1/tasks", """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "directive": "%s", "title": "%s",
                 "text": "Giao đồng chí %s, điện thoại %s", "deliverable": "Cơ sở dữ liệu",
                 "window": {"from": "2025-05-01", "to": "2025-12-31"},
                 "deadline": {"asWritten": "cuối năm, hỏi %s", "date": "2025-12-31"},
                 "roles": [{"role": "LEAD", "unit": "%s", "note": "%s, chuyên viên theo dõi"},
                           {"role": "COORDINATE", "unit": "%s", "label": "đồng chí %s"}]}""".formatted(
                                directive,
                                directive,
                                title,
                                PERSON,
                                PHONE,
                                PERSON,
                                province.department,
                                PERSON,
                                province.office,
                                PERSON))
                .id();
    }

    private static String plainTask(String directive, String title) {
        return """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "directive": "%s", "title": "%s"}""".formatted(directive, directive, title);
    }

    private List<String> ids() {
        return everybody()
                .get(OPEN)
                .body()
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private Client everybody() {
        return province.administrator().withToken(issuer.token(province.tenant, "cong-du-lieu-mo", "PUBLIC_READER"));
    }
}
