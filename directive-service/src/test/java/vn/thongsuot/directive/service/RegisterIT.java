package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Registers, numbers, doubles and chains through the public interface, on a store and a broker. */
class RegisterIT extends RunningService {

    private static final String PATH = Province.DIRECTIVES;
    private static final int AT_ONCE = 24;

    @ParameterizedTest
    @ValueSource(
            strings = {"chuyển đổi số", "chuyen doi so", "CĐS", "cds", "4652", "4652/SCT", "Số 4652/SCT-KHTC", "hòa bìn"
            })
    void documentsAreFoundByWordsWithAndWithoutMarks(String typed) {
        var wanted = province.register("4652/SCT-KHTC", ", \"subject\": \"Chuyển đổi số (CĐS) ở tỉnh Hoà Bình\"")
                .id();
        province.register("4653/UBND-VX", ", \"subject\": \"Việc khác\"");
        var found = province.clerk().get(PATH + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(ids(found.body())).containsExactly(wanted);
    }

    @Test
    void manyThatAreFoundComePageByPage() {
        var all = IntStream.range(0, 5)
                .mapToObj(i -> province.register("7" + i + "/UBND-VX", ", \"subject\": \"Chuyển đổi số\"")
                        .id())
                .toList();
        var seen = new HashSet<String>();
        var page = province.clerk().get(PATH + "?q=chuyen+doi&limit=2").body();
        seen.addAll(ids(page));
        for (int i = 0; i < 2; i++) {
            assertThat(page.path("items").size()).isEqualTo(2);
            page = province.clerk()
                    .get(PATH + "?q=chuyen+doi&limit=2&cursor="
                            + page.path("next").asString())
                    .body();
            seen.addAll(ids(page));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        assertThat(page.path("next").isNull()).isTrue();
    }

    @Test
    void issuedAtTheSameMomentEachHasANumberOfItsOwn() throws Exception {
        province.administrator().put(PATH + "/number-books/" + province.department, 0, """
                {"series": [{"key": "CV", "kinds": ["OFFICIAL_LETTER"]}]}""");
        var drafts = IntStream.range(0, AT_ONCE).mapToObj(i -> draft()).toList();
        var taken = province.clerk().post(PATH + "/numbers/gaps", """
                {"unit": "%s", "series": "CV", "year": 2025, "number": 5, "reason": "Viết hỏng"}""".formatted(province.department));
        assertThat(taken.status()).isEqualTo(200);
        List<Callable<String>> orders = drafts.stream()
                .<Callable<String>>map(id -> () -> province.clerk()
                        .post(PATH + "/" + id + "/issue", "{\"date\": \"2025-04-22\"}")
                        .body()
                        .path("number")
                        .asString())
                .toList();
        var numbers = new HashSet<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var number : threads.invokeAll(orders)) {
                numbers.add(Integer.valueOf(number.get()));
            }
        }
        assertThat(numbers).hasSize(AT_ONCE).doesNotContain(5);
        var book = province.clerk().get(PATH + "/numbers?series=CV&year=2025&limit=200&unit=" + province.department);
        assertThat(book.body().path("items").size()).isEqualTo(AT_ONCE + 1);
        assertThat(book.body().at("/items/4/reason").asString()).isEqualTo("Viết hỏng");
        var register = province.clerk().get(PATH + "/register?sheet=OUT&year=2025&unit=" + province.department);
        assertThat(register.body().path("items").size()).isEqualTo(AT_ONCE);
    }

    @Test
    void theRegisterInHasTheOfficialColumns() {
        var letter =
                province.register("12/UBND-VX", """
                , "date": "2025-04-10", "subject": "Về việc rà soát", "issuer": {"name": "UBND tỉnh"}
                , "recipients": ["%s"]""".formatted(province.office)).id();
        var entered = province.officeHead().post(PATH + "/" + letter + "/entries", """
                {"sheet": "IN", "unit": "%s", "number": "57", "on": "2025-04-12", "handledBy": "Chuyên viên",
                 "passedOn": "2025-04-13", "note": "Hỏa tốc"}""".formatted(province.office));
        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.body().at("/lines/0/note").asString()).isEqualTo("Hỏa tốc");
        var line = province.clerk()
                .get(PATH + "/register?sheet=IN&year=2025&unit=" + province.office)
                .body()
                .at("/items/0");
        assertThat(line.path("number").asString()).isEqualTo("57");
        assertThat(line.path("on").asString()).isEqualTo("2025-04-12");
        assertThat(line.path("author").asString()).isEqualTo("UBND tỉnh");
        assertThat(line.path("symbol").asString()).isEqualTo("12/UBND-VX");
        assertThat(line.path("date").asString()).isEqualTo("2025-04-10");
        assertThat(line.path("kind").asString()).isEqualTo("OFFICIAL_LETTER");
        assertThat(line.path("subject").asString()).isEqualTo("Về việc rà soát");
        assertThat(line.path("handledBy").asString()).isEqualTo("Chuyên viên");
        assertThat(line.path("passedOn").asString()).isEqualTo("2025-04-13");
        assertThat(line.path("note").asString()).isEqualTo("Hỏa tốc");
        await().atMost(Duration.ofSeconds(20)).until(() -> lines().contains("\"number\":\"57\""));
        assertThat(lines()).contains("2025-04-12").doesNotContain("Hỏa tốc", "Chuyên viên");
        var whole = province.clerk().get(PATH + "/" + letter).body();
        assertThat(whole.at("/entries/0/number").asString()).isEqualTo("57");
        assertThat(whole.toString()).doesNotContain("Hỏa tốc");
        var asked = PATH + "/register?sheet=IN&year=2025&unit=" + province.office + "&number=";
        assertThat(province.clerk().get(asked + "57").body().path("items").size())
                .isEqualTo(1);
        assertThat(province.clerk().get(asked + "58").body().path("items").size())
                .isZero();
    }

    @Test
    void aDoubleIsFoundAndJoinedAndBothStayReadable() {
        var more = ", \"issuer\": {\"name\": \"Thủ tướng Chính phủ\"}, \"date\": \"2025-%s\"";
        var first = province.register("34/CT-TTg", more.formatted("04-22")).id();
        var second = province.register("34/CT-TTg", more.formatted("05-22")).id();
        var doubles = province.clerk().get(PATH + "/doubles").body().path("items");
        assertThat(doubles.size()).isEqualTo(1);
        assertThat(doubles.at("/0/directive/id").asString()).isEqualTo(second);
        assertThat(doubles.at("/0/others/0/id").asString()).isEqualTo(first);
        var joined = province.clerk().post(PATH + "/" + second + "/joining", "{\"into\": \"" + first + "\"}");
        assertThat(joined.status()).isEqualTo(200);
        assertThat(province.clerk().get(PATH + "/doubles").body().path("items").size())
                .isZero();
        var read = province.clerk().get(PATH + "/" + second).body();
        assertThat(read.path("joinedInto").asString()).isEqualTo(first);
        assertThat(read.path("date").asString()).isEqualTo("2025-05-22");
        var task = province.clerk().post("/api/v1/tasks", """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Rà soát",
                 "roles": [{"role": "LEAD", "unit": "%s"}]}""".formatted(second, province.department));
        assertThat(task.problem()).isEqualTo("422 invalid /source/id joined-into");
        assertThat(task.body().at("/errors/0/detail").asString()).contains("34/CT-TTg", first);
        var request = province.clerk()
                .post("/api/v1/data-requests", """
                {"unit": "%s", "title": "Số liệu", "directive": "%s", "heading": "A",
                 "deadline": {"asWritten": "trước ngày 30/4/2025", "date": "2025-04-29"}, "units": ["%s"]}""".formatted(province.department, second, province.office));
        assertThat(request.problem()).isEqualTo("422 invalid /directive joined-into");
    }

    @Test
    void tasksOfARevokedDocumentAreShownAsToBeLookedAtAndStayAsTheyWere() {
        var letter =
                province.register("1/QĐ-UBND", ", \"date\": \"2024-01-05\"").id();
        var later = province.register("9/QĐ-UBND", ", \"date\": \"2025-01-05\"").id();
        var task = province.clerk()
                .post("/api/v1/tasks", """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Rà soát",
                 "roles": [{"role": "LEAD", "unit": "%s"}]}""".formatted(letter, province.department))
                .id();
        assertThat(province.clerk().get("/api/v1/tasks/" + task).body().has("lookAt"))
                .isFalse();
        var act = province.clerk().post(PATH + "/" + letter + "/acts", """
                {"kind": "REVOKED", "on": "2025-01-05", "by": "%s"}""".formatted(later));
        assertThat(act.status()).isEqualTo(200);
        var before = province.clerk().get("/api/v1/tasks/" + task);
        assertThat(before.body().at("/lookAt/force").asString()).isEqualTo("REVOKED");
        assertThat(before.body().at("/lookAt/by").asString()).isEqualTo(later);
        assertThat(before.body().path("version").asInt()).isEqualTo(1);
        var listed = province.clerk().get("/api/v1/tasks?directive=" + letter).body();
        assertThat(listed.at("/items/0/lookAt/force").asString()).isEqualTo("REVOKED");
        var chain = province.clerk().get(PATH + "/" + letter + "/chain").body();
        assertThat(chain.at("/standing/force").asString()).isEqualTo("REVOKED");
        assertThat(chain.at("/done/0/other/id").asString()).isEqualTo(later);
        var earlier = province.clerk()
                .get(PATH + "/" + letter + "/chain?asOf=2024-12-31")
                .body();
        assertThat(earlier.at("/standing/force").asString()).isEqualTo("IN_FORCE");
        assertThat(province.clerk()
                        .get(PATH + "/" + later + "/chain")
                        .body()
                        .at("/does/0/other/id")
                        .asString())
                .isEqualTo(letter);
        assertThat(province.clerk()
                        .get(PATH + "/" + letter)
                        .body()
                        .path("force")
                        .asString())
                .isEqualTo("REVOKED");
        await().atMost(Duration.ofSeconds(20)).until(() -> told().contains("REVOKED"));
    }

    /** All that was told of this tenant's documents, as one text. */
    private String told() {
        return topics.events("thongsuot.directives", province.tenant).toString();
    }

    /** All that was told of lines in registers in. */
    private String lines() {
        return topics.events("thongsuot.register-lines", province.tenant).toString();
    }

    private String draft() {
        return province.clerk().post(PATH, """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "subject": "x",
                 "issuer": {"unit": "%s"}}""".formatted(province.department)).id();
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(one -> one.path("id").asString())
                .toList();
    }
}
