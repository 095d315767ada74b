package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.endtoend.RunningSuite;
import vn.thongsuot.samples.PlayedCase;

/** The four cases through the gateway, with real tokens, five services, a broker and a store, each a process of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CasesIT {

    /** The pages are tried meanwhile, on the same machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String OFFICE = "chanhvanphong.sct";
    private static final String OFFICER = "chuyenvien.sct";
    private static final String CLERK = "vanthu.thuanan";
    private static final String CITY = "chuyenvien.skhcn.hcm";
    private static final String MINISTRY = "chuyenvien.dck";
    private static final List<String> READERS = List.of(OFFICE, CLERK, CITY, MINISTRY);
    private static final List<String> OF_THE_CITY =
            List.of("working-groups", "process-templates", "challenges", "datasets");
    private static final List<String> LISTS =
            List.of("units", "indicators", "directives", "tasks", "plans", "activities", "reports", "assignments");

    private static RunningSuite suite;
    private static List<PlayedCase> cases;

    @BeforeAll
    static void play() {
        suite = RunningSuite.start();
        cases = suite.play();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    @Order(1)
    void eachCaseEndsInAReportThatCanBeRead() throws IOException {
        assertThat(cases).hasSize(4);
        for (var played : cases) {
            assertThat(Files.readString(played.document()))
                    .startsWith("<!DOCTYPE html>")
                    .contains("lang=\"vi\"");
        }
    }

    static Stream<CaseTable.Row> partsOfTheReport() {
        return CaseTable.of("dong-nai").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("partsOfTheReport")
    @Order(1)
    void eachPartOfTheSourceIsInTheReportOrItsAbsenceIsExplained(CaseTable.Row row) throws IOException {
        var page = Files.readString(cases.getFirst().document());

        row.isFoundIn(
                page,
                PrintedText.ofDocx(file(OFFICE, "reports", cases.getFirst().reportId(), "docx")));
    }

    static Stream<CaseTable.Row> partsOfThePlan() {
        return CaseTable.of("thuan-an").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("partsOfThePlan")
    @Order(1)
    void eachPartOfTheSourceIsInThePlanOrItsAbsenceIsExplained(CaseTable.Row row) {
        var plan =
                suite.as(CLERK).all("/api/v1/plans").getFirst().required("id").asString();
        var page = new String(file(CLERK, "plans", plan, "html"), StandardCharsets.UTF_8);

        row.isFoundIn(
                page,
                PrintedText.ofDocx(file(CLERK, "plans", plan, "docx")),
                PrintedText.ofPdf(file(CLERK, "plans", plan, "pdf")));
    }

    private static byte[] file(String user, String kind, String id, String format) {
        return suite.as(user).file("/api/v1/" + kind + "/" + id + "/document?format=" + format);
    }

    @Test
    @Order(1)
    @Tag("DN-08")
    void theResolutionLeadsDownToTheDeeds() {
        var lineage = lineage("57-NQ/TW");

        assertThat(lineage.required("downstream").toString()).contains("433-KH/TU");
        assertThat(lineage.required("activities")).isNotEmpty();
    }

    @Test
    @Order(1)
    @Tag("DN-08")
    void theLetterThatAsksLeadsUpToItsBasesAndDownToTheReport() {
        var lineage = lineage("572/SCTKHTCTH");

        assertThat(lineage.required("upstream").toString()).contains("4198/UBND-KGVX", "614/SoKHCN-CN");
        assertThat(lineage.required("tasks")).isNotEmpty();
        assertThat(lineage.required("plans")).isNotEmpty();
        assertThat(lineage.required("activities")).hasSize(15);
        assertThat(lineage.required("reports")).isNotEmpty();
    }

    @Test
    @Order(1)
    void whatNobodyHasLaidOpenIsNotThereAndTheIssuerKnowsTheReader() {
        assertThat(suite.as(CITY).get("/open-data/v1/tp-ho-chi-minh/challenges").status())
                .isEqualTo(404);
    }

    private static JsonNode lineage(String symbol) {
        var directive = suite.as(OFFICE).all("/api/v1/directives").stream()
                .filter(one -> one.path("symbol").path("raw").asString("").equals(symbol))
                .findFirst()
                .orElseThrow();
        return suite.as(OFFICE)
                .get("/api/v1/directives/" + directive.required("id").asString() + "/lineage")
                .json();
    }

    @ParameterizedTest
    @CsvSource({
        OFFICE + ", dong-nai",
        "vanthu.thuanan, ha-noi",
        CITY + ", tp-ho-chi-minh",
        MINISTRY + ", bo-cong-thuong"
    })
    @Order(1)
    void theFiguresEqualANaiveFoldOverTheTopic(String user, String tenant) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> Figures.ofTenant(suite, user, tenant).areCompleteAndEqualTheFold());
    }

    @Test
    @Order(1)
    @Tag("DN-28")
    void everyFigureListsTheDeedsThatMakeIt() {
        awaitComplete(OFFICE);
        var newest = newestVersions("dong-nai:");

        for (var figure : suite.as(OFFICE).get("/api/v1/figures").json().required("items")) {
            var sources = suite.as(OFFICE)
                    .all("/api/v1/figures/" + figure.required("cell").asString() + "/sources");
            assertThat(sources).hasSize(figure.required("deeds").asInt());
            assertThat(sources)
                    .allSatisfy(source -> assertThat(source.required("version").asLong())
                            .isEqualTo(newest.get(
                                    "dong-nai:" + source.required("activity").asString())));
        }
    }

    @Test
    @Order(1)
    void theSevenTaskGroupsOfTheCityStandBesideTheUnitsOfThatDay() {
        var spoken = spoken(CITY);
        var matrix =
                suite.as(CITY).get("/api/v1/tasks/matrix?directive=" + spoken).json();

        assertThat(matrix.required("rows").valueStream())
                .filteredOn(row -> row.path("form").asString("").equals("GROUP"))
                .extracting(row -> row.required("order").asInt())
                .contains(1, 2, 3, 4, 5, 6, 7)
                .doesNotContain(8);
        assertThat(matrix.required("columns").valueStream())
                .extracting(unit -> unit.path("shortName").asString())
                .contains("Sở Y tế", "UBND Quận 1", "UBND huyện Củ Chi", "UBND thành phố Thủ Đức")
                .noneMatch(name -> name.contains("phường"));
    }

    @Test
    @Order(1)
    @Tag("MOIT-02")
    void theConferenceAnswersTheDayOfScienceInItsEdition() {
        var day = suite.as(MINISTRY).all("/api/v1/campaigns").getFirst();
        assertThat(day.required("name").asString()).contains("Ngày Khoa học và Công nghệ Việt Nam 18/5");
        assertThat(day.required("firstYear").asInt()).isEqualTo(2013);
        assertThat(day.required("year").asInt()).isEqualTo(2025);

        var conference = suite
                .as(MINISTRY)
                .all("/api/v1/activities?campaign=" + day.required("id").asString())
                .stream()
                .filter(one -> one.required("kind").asString().equals("THEMATIC_CONFERENCE"))
                .findFirst()
                .orElseThrow();
        assertThat(conference.required("mode").asString()).isEqualTo("RESPOND");
        assertThat(conference.required("content").asString()).contains("Hoạt động hưởng ứng");
    }

    @Test
    @Order(1)
    @Tag("MOIT-26")
    void theConclusionIsPrintedWithItsSixTasksAndFollowedByUnit() {
        var spoken = spoken(MINISTRY);
        var notice = suite.as(MINISTRY)
                .get("/api/v1/directives/" + spoken + "/conclusion")
                .json();
        assertThat(notice.required("kind").asString()).isEqualTo("THÔNG BÁO");
        assertThat(notice.required("title").asString()).contains("Kết luận", "Thứ trưởng");
        assertThat(notice.required("items").valueStream())
                .extracting(item -> item.required("label").asString())
                .containsExactly("Một là", "Hai là", "Ba là", "Bốn là", "Năm là", "Sáu là");

        var rows = suite.as(MINISTRY)
                .get("/api/v1/tasks/matrix?directive=" + spoken)
                .json()
                .required("rows");
        for (var item : notice.required("items")) {
            assertThat(rows.valueStream())
                    .filteredOn(row -> row.required("task").equals(item.required("task")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.required("cells").valueStream())
                            .isNotEmpty()
                            .allMatch(cell -> cell.has("unit") && cell.has("execution")));
        }
    }

    @Test
    @Order(1)
    @Tag("HCM-20")
    void satisfactionAndBetterServiceAreMeasuredBeforeAndAfter() {
        var codes = suite.as(CITY).all("/api/v1/indicators").stream()
                .collect(Collectors.toMap(
                        one -> one.required("id").asString(),
                        one -> one.required("code").asString() + " "
                                + one.required("unitOfMeasure").asString()));
        var measured = suite.as(CITY).all("/api/v1/activities").stream()
                .flatMap(one -> one.path("measurements").valueStream())
                .filter(one -> one.has("baseline"))
                .toList();
        assertThat(measured)
                .extracting(one -> codes.get(one.required("indicator").asString()) + " "
                        + one.required("beneficiary").asString())
                .containsExactly(
                        "satisfaction % CITIZENS",
                        "satisfaction % ENTERPRISES",
                        "service-improvement % CITIZENS",
                        "service-improvement % ENTERPRISES");
        assertThat(measured)
                .allSatisfy(one -> assertThat(one.required("source").asString()).startsWith("Phiếu khảo sát"));
        assertThat(measured.getFirst().at("/baseline/value").asString()).isEqualTo("72.5");
        assertThat(measured.getFirst().required("value").asString()).isEqualTo("80");
        assertThat(measured.getFirst().required("improvement").asString()).isEqualTo("7.5");
    }

    private static String spoken(String user) {
        return suite.as(user)
                .all("/api/v1/directives?kind=ORAL_INSTRUCTION")
                .getFirst()
                .required("id")
                .asString();
    }

    @Test
    @Order(2)
    void playedAgainNothingDoubles() {
        var before = counts();

        suite.play();

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void aChangedFactChangesTheReportThatIsDraftedAndStandsBesideTheOneThatIsApproved() {
        var approved = report("APPROVED");
        var document = document(approved);
        var activity = suite.as(OFFICER).all("/api/v1/activities").stream()
                .filter(one -> one.required("kind").asString().equals("WEB_ARTICLE"))
                .findFirst()
                .orElseThrow();
        var draft = draftLike(approved);
        assertThat(document(draft)).contains(activity.required("title").asString());

        var corrected = (ObjectNode) suite.as(OFFICER)
                .get("/api/v1/activities/" + activity.required("id").asString())
                .json();
        var version = corrected.required("version").asLong();
        corrected.remove(List.of("id", "version", "warnings", "period", "corrections"));
        corrected.required("evidence").forEach(proof -> ((ObjectNode) proof).remove("kind"));
        corrected.put("title", "Bài viết đã được sửa tên").put("reason", "Ghi sai tên bài");
        var answer = suite.as(OFFICER)
                .put("/api/v1/activities/" + activity.required("id").asString(), version, corrected.toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(document(draft)).contains("Bài viết đã được sửa tên"));
        assertThat(document(approved)).isEqualTo(document);
        assertThat(suite.as(OFFICE)
                        .get("/api/v1/reports/" + approved.required("id").asString())
                        .json()
                        .required("changedSince"))
                .isNotEmpty();
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of(OFFICE, "vanthu.thuanan"),
                Arguments.of("vanthu.thuanan", CITY),
                Arguments.of(CITY, MINISTRY),
                Arguments.of(MINISTRY, OFFICE));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    @Order(4)
    void whatOneTenantHasAnotherNeverSees(String owner, String stranger) {
        for (var list : LISTS) {
            var path = "/api/v1/" + list;
            var own = suite.as(owner).all(path);
            assertThat(own).as(list).isNotEmpty();
            var id = own.getFirst().required("id").asString();

            assertThat(suite.as(stranger).get(path + "/" + id).status())
                    .as(path)
                    .isIn(403, 404);
            assertThat(suite.as(stranger).all(path).toString()).as(path).doesNotContain(id);
        }
    }

    @Test
    @Order(5)
    void theAgreedFigureOfAProvinceComesBackToTheMinistryThatAskedForIt() {
        var figures = new AgreedFigures(suite);
        var directive = figures.play();

        var item = figures.received(MINISTRY, directive).getFirst();
        assertThat(item.required("from").asString()).isEqualTo("dong-nai");
        assertThat(item.at("/unit/name").asString()).isEqualTo("Ủy ban nhân dân tỉnh Đồng Nai");
        assertThat(item.required("figures")).hasSize(1);
        assertThat(item.at("/figures/0/indicator").asString()).isEqualTo("articles");
        assertThat(item.at("/figures/0/value").asString()).isEqualTo("25");
        assertThat(suite.as(MINISTRY)
                        .get("/api/v1/figures?directive=" + directive)
                        .json()
                        .at("/items/0/reason")
                        .asString())
                .isEqualTo("NOT_REPORTED");
        for (var stranger : List.of(OFFICE, CITY, "vanthu.thuanan")) {
            assertThat(suite.as(stranger).all("/api/v1/received-figures")).isEmpty();
        }
    }

    private static void awaitComplete(String user) {
        await().atMost(PATIENCE)
                .until(() -> suite.as(user)
                        .get("/api/v1/figures")
                        .json()
                        .required("complete")
                        .asBoolean());
    }

    private static Map<String, Long> newestVersions(String tenant) {
        var versions = new TreeMap<String, Long>();
        log().newest().forEach((key, entry) -> versions.put(key, entry.sequence()));
        versions.keySet().removeIf(key -> !key.startsWith(tenant));
        return versions;
    }

    private static Log log() {
        return Log.of(suite, "thongsuot.activities");
    }

    private static Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        LISTS.forEach(list -> counts.put(
                list,
                READERS.stream()
                        .mapToInt(user -> suite.as(user).all("/api/v1/" + list).size())
                        .sum()));
        OF_THE_CITY.forEach(
                list -> counts.put(list, suite.as(CITY).all("/api/v1/" + list).size()));
        return counts;
    }

    private static JsonNode report(String status) {
        return suite.as(OFFICE).all("/api/v1/reports").stream()
                .filter(report -> report.required("status").asString().equals(status))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode draftLike(JsonNode report) {
        var wanted = (ObjectNode) report.deepCopy();
        wanted.remove(List.of(
                "id",
                "version",
                "status",
                "outline",
                "recommendations",
                "snapshot",
                "changedSince",
                "assessment",
                "texts"));
        wanted.put("title", "Dự thảo để đối chiếu");
        var made = suite.as(OFFICE).post("/api/v1/reports", wanted.toString());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json();
    }

    private static String document(JsonNode report) {
        return suite.as(OFFICE)
                .get("/api/v1/reports/" + report.required("id").asString() + "/document?format=html")
                .body();
    }
}
