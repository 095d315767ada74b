package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.wire.EventSchemas;

class ImportIT extends RunningService {

    static final String IMPORTS = Client.ACTIVITIES + "/imports";

    private static final String GOOD = "Văn phòng Sở;Tập huấn;Tập huấn số;5/3/2025;cán bộ;hơn 1.200;1,5";
    private static final String ALSO = "vps;BANNER;Treo băng rôn;3/2025;;;";
    private static final String AMBIGUOUS = "vps;Hội thảo;Hội thảo số;03/04/25;;;1,500";

    @Test
    void theTemplateComesFromTheCatalogueAndAlwaysImportsAgain() {
        for (var format : List.of("xlsx", "csv")) {
            var template = clerk().file(IMPORTS + "/template?format=" + format);
            assertThat(template.statusCode()).isEqualTo(200);
            var empty = clerk().upload(IMPORTS, Tables.form("mau." + format, template.body()));
            assertThat(empty.status()).as(empty.body().toString()).isEqualTo(201);
            assertThat(empty.body().path("rows").asInt()).isZero();
        }
        var heading = Tables.read(clerk().file(IMPORTS + "/template").body(), 0).getFirst();
        assertThat(heading).startsWith("Đơn vị", "Loại hoạt động").contains("articles (tin, bài) [articles]");
        var lists = Tables.read(clerk().file(IMPORTS + "/template").body(), 1);
        assertThat(lists).anySatisfy(row -> assertThat(row).contains("Băng rôn, khẩu hiệu"));
        assertThat(lists).anySatisfy(row -> assertThat(row).contains("vps", "Văn phòng Sở", "Sở Công Thương"));
        assertThat(lists).noneSatisfy(row -> assertThat(row).contains("skhcn"));
        var cells = new ArrayList<Object>();
        heading.forEach(title -> cells.add(null));
        cells.set(0, "Phòng Quản lý Công nghiệp");
        cells.set(1, "Triển lãm");
        cells.set(heading.indexOf("Tên hoạt động"), "=Triển lãm");
        cells.set(heading.indexOf("Từ ngày"), LocalDate.of(2025, 4, 21));
        cells.set(heading.indexOf("articles (tin, bài) [articles]"), new BigDecimal("1500"));
        cells.set(heading.indexOf("awareness (tin, bài) [awareness]"), "Nâng lên rõ rệt");
        var filled = clerk().upload(IMPORTS, Tables.sheet(heading, List.of(cells)));
        assertThat(filled.body().path("added").asInt())
                .as(filled.body().toString())
                .isEqualTo(1);
        var made = items("").getFirst();
        assertThat(made.path("unit").asString()).isEqualTo("qlcn");
        assertThat(made.path("kind").asString()).isEqualTo("EXHIBITION");
        assertThat(made.path("state").asString()).isEqualTo("DONE");
        assertThat(made.path("title").asString()).isEqualTo("=Triển lãm");
        assertThat(made.at("/period/from").asString()).isEqualTo("2025-04-21");
        assertThat(made.at("/measurements/0/value").asString()).isEqualTo("1500");
        assertThat(made.at("/measurements/1/text").asString()).isEqualTo("Nâng lên rõ rệt");
    }

    @Test
    void rowsBecomeActivitiesWithTheirEventsAndTheSameFileTwiceMakesNothingTwice() {
        var first = clerk().upload(IMPORTS, Tables.deeds(GOOD, ALSO));
        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(counts(first)).containsExactly(2, 2, 0, 0);
        var training = item("Tập huấn số");
        assertThat(training.at("/audiences/0/count/qualifier").asString()).isEqualTo("GT");
        assertThat(training.at("/audiences/0/count/value").asString()).isEqualTo("1200");
        assertThat(training.at("/measurements/0/value").asString()).isEqualTo("1.5");
        assertThat(item("Treo băng rôn").at("/period/precision").asString()).isEqualTo("MONTH");
        var told = await().atMost(Duration.ofSeconds(20))
                .until(() -> topics.events("thongsuot.activities", tenant), events -> events.size() >= 2);
        assertThat(told)
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());

        var again = clerk().upload(IMPORTS, Tables.deeds(GOOD, ALSO));
        assertThat(counts(again)).containsExactly(2, 0, 2, 0);
        var otherwise = Tables.csv(
                "Từ ngày,Tên hoạt động,Loại hoạt động,Đơn vị",
                "03/2025,Treo băng rôn,\"Băng rôn, khẩu hiệu\",VĂN PHÒNG SỞ",
                "03/2025,Treo băng rôn thứ hai,\"Băng rôn, khẩu hiệu\",Văn phòng Sở");
        assertThat(counts(clerk().upload(IMPORTS, otherwise))).containsExactly(2, 1, 1, 0);
        assertThat(items("")).hasSize(3);
    }

    @Test
    void whatWasCorrectedSinceStaysCorrected() {
        clerk().upload(IMPORTS, Tables.deeds(ALSO));
        var id = item("Treo băng rôn").path("id").asString();
        clerk().correct(id, "\"1\"", banner("title:\"Đã sửa\"", "reason:\"Sai tên\""));
        assertThat(counts(clerk().upload(IMPORTS, Tables.deeds(ALSO)))).containsExactly(1, 0, 1, 0);
        assertThat(items(""))
                .singleElement()
                .satisfies(one -> assertThat(one.path("title").asString()).isEqualTo("Đã sửa"));
    }

    @Test
    void aCheckTellsEachFaultByRowAndColumnAndStoresNothing() {
        var check = clerk().upload(
                        IMPORTS + "?check=true",
                        Tables.deeds(GOOD, AMBIGUOUS, "skhcn;Tập huấn;T;;;;", "vps;Lễ hội;;2199;;x;", ALSO, ALSO));
        assertThat(check.status()).as(check.body().toString()).isEqualTo(200);
        assertThat(counts(check)).containsExactly(6, 2, 0, 4);
        assertThat(check.body().path("step").asString()).isEqualTo("CHECKED");
        assertThat(faults(check))
                .containsExactly(
                        "3/D date-ambiguous",
                        "3/G number-ambiguous",
                        "4/A unit-not-yours",
                        "5/B one-of",
                        "5/C not-blank",
                        "5/E count-of-whom",
                        "5/F number-shape",
                        "7/ row-twice");
        assertThat(check.body().at("/errors/0/detail").asString()).contains("03/04/25");
        assertThat(items("")).isEmpty();
        var future = clerk().upload(IMPORTS + "?check=true", Tables.deeds("vps;BANNER;Mai sau;2199;;;"));
        assertThat(faults(future)).containsExactly("2/D done-in-future");
    }

    @Test
    void allRowsOrTheGoodOnesAsIsChosen() {
        var all = clerk().upload(IMPORTS, Tables.deeds(GOOD, AMBIGUOUS, ALSO));
        assertThat(all.status()).isEqualTo(422);
        assertThat(all.pointer()).isEqualTo("/sheet/3/D");
        assertThat(items("")).isEmpty();
        var good = clerk().upload(IMPORTS + "?rows=good", Tables.deeds(GOOD, AMBIGUOUS, ALSO));
        assertThat(good.status()).isEqualTo(201);
        assertThat(counts(good)).containsExactly(3, 2, 0, 1);
        assertThat(faults(good)).containsExactly("3/D date-ambiguous", "3/G number-ambiguous");
        assertThat(items("")).hasSize(2);
    }

    @Test
    void ofATableWithAStateSecretNothingIsKept() {
        var answer = clerk().upload(IMPORTS + "?rows=good", Tables.deeds(GOOD, "vps;BANNER;TỐI MẬT: kế hoạch;;;;"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("state-secret");
        assertThat(items("")).isEmpty();
    }

    @Test
    void aSecretFarDownALongTableIsFoundToo() {
        var rows = IntStream.range(0, 3_000)
                .mapToObj(i -> "vps;BANNER;Băng rôn tuyên truyền tại điểm số " + i + " của thành phố;2024;;;")
                .toArray(String[]::new);
        var all = Arrays.copyOf(rows, rows.length + 1);
        all[rows.length] = "vps;BANNER;Phương án (TỐI MẬT);;;;";
        var answer = clerk().upload(IMPORTS + "?rows=good", Tables.deeds(all));
        assertThat(answer.code()).isEqualTo("state-secret");
        assertThat(answer.pointer()).isEqualTo("/sheet/3002/C");
        assertThat(items("")).isEmpty();
    }

    @Test
    void itsProgressIsAskedByWhoSentItAlone() {
        var sent = clerk().upload(IMPORTS, "key-1", Tables.deeds(ALSO));
        var place = IMPORTS + "/" + sent.body().path("id").asString();
        assertThat(sent.header("Location")).isEqualTo(place);
        assertThat(clerk().get(place).body()).isEqualTo(sent.body());
        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        assertThat(reader.get(place).status()).isEqualTo(404);
        var replayed = clerk().upload(IMPORTS, "key-1", Tables.deeds(ALSO));
        assertThat(replayed.body()).isEqualTo(sent.body());
        assertThat(clerk().upload(IMPORTS, "key-1", Tables.deeds(GOOD)).code()).isEqualTo("idempotency-key-reused");
        assertThat(reader.upload(IMPORTS, Tables.deeds(ALSO)).status()).isEqualTo(403);
    }

    @Test
    void theListComesAsATableWithNothingInItThatIsAFormula() {
        var dangerous = "vps;BANNER;\"=HYPERLINK(\"\"http://a\"\")\";2025;;;1.500";
        clerk().upload(IMPORTS, Tables.deeds(GOOD, dangerous));
        var csv = new String(
                clerk().file(Client.ACTIVITIES + "/export?format=csv").body(), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://a\"\")\"")
                .contains("1.500")
                .contains("Tập huấn số");
        var filtered = clerk().file(Client.ACTIVITIES + "/export?format=csv&kind=TRAINING")
                .body();
        assertThat(new String(filtered, StandardCharsets.UTF_8))
                .contains("hơn 1.200")
                .doesNotContain("HYPERLINK");
        var sheet = Tables.read(clerk().file(Client.ACTIVITIES + "/export").body(), 0);
        assertThat(sheet).hasSize(3);
        assertThat(sheet)
                .anySatisfy(row ->
                        assertThat(row).contains("=HYPERLINK(\"http://a\")", "Băng rôn, khẩu hiệu", "Văn phòng Sở"));
        assertThat(clerk().get(Client.ACTIVITIES + "/export?format=pdf").rule()).isEqualTo("one-of");
    }

    @Test
    void whatWasExportedMakesNothingTwiceWhenItIsImported() {
        clerk().upload(IMPORTS, Tables.deeds("vps;BANNER;\"=1+1\";5/3/2025;cán bộ;12;1.500"));
        var csv = new String(
                clerk().file(Client.ACTIVITIES + "/export?format=csv").body(), StandardCharsets.UTF_8);
        var withoutCode =
                csv.lines().map(line -> line.substring(line.indexOf(',') + 1)).toArray(String[]::new);
        assertThat(counts(clerk().upload(IMPORTS + "?check=true", Tables.csv(withoutCode))))
                .containsExactly(1, 0, 1, 0);
    }

    private JsonNode item(String title) {
        return items("").stream()
                .filter(one -> one.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> items(String query) {
        return clerk().get(Client.ACTIVITIES + query)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private static List<Integer> counts(Answer answer) {
        var body = answer.body();
        return List.of(
                body.path("rows").asInt(-1),
                body.path("added").asInt(-1),
                body.path("present").asInt(-1),
                body.path("faulty").asInt(-1));
    }

    static List<String> faults(Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(one ->
                        one.path("row").asString() + "/" + one.path("column").asString("") + " "
                                + one.path("rule").asString())
                .toList();
    }
}
