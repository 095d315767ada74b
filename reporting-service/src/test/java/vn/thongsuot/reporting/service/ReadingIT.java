package vn.thongsuot.reporting.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.verify.Verify;

/** Figures as people read them: over periods with names, beside targets and earlier periods, in tables, and with who is missing. */
class ReadingIT extends RunningService {

    private static final String REPORT = """
            {"unit": "%s", "recipient": "sct", "kind": "THEMATIC", "title": "Báo cáo", "directive": "d1",
             "period": {"rule": "MONTH", "of": "2025-05"}, "answer": "NOTHING_TO_REPORT"}""";

    @TempDir
    Path folder;

    @BeforeEach
    void thisYearAndLast() {
        deed("a1", "vps", "2025-04-20", "30");
        deed("a2", "qlcn", "2025-05-14", "20");
        deed("a3", "vps", "2025-05-15", "7");
        deed("b1", "vps", "2025-03-20", "40");
        deed("c1", "vps", "2024-05-01", "25");
        others().activity("both", 1, """
                "unit": "vps", "coordinators": ["qlcn"], "directives": ["d1", "d4"],
                "period": {"from": "2025-05-02", "to": "2025-05-02", "precision": "DAY"},
                "measurements": [{"indicator": "articles", "value": "5"}]""");
        figures("directive=d1", totalIs("articles", "127"));
    }

    @Test
    void aNamedPeriodSaysItsDaysAndStandsBesideTheOneBeforeAndLastYear() {
        var read = get("/api/v1/figures?directive=d1&period=2025-05&compare=previous,lastYear");
        assertThat(read.at("/period/from").asString()).isEqualTo("2025-04-15");
        assertThat(read.at("/period/to").asString()).isEqualTo("2025-05-14");
        assertThat(read.at("/period/inWords").asString()).isEqualTo("tháng 5 năm 2025");
        assertThat(read.at("/compared/previous/name").asString()).isEqualTo("2025-04");
        assertThat(read.at("/compared/lastYear/from").asString()).isEqualTo("2024-04-15");
        var articles = total(read, "articles");
        assertThat(articles.path("value").asString()).isEqualTo("55");
        assertThat(articles.at("/compared/previous/value").asString()).isEqualTo("40");
        assertThat(articles.at("/compared/previous/change/value").asString()).isEqualTo("15");
        assertThat(articles.at("/compared/previous/change/percent").asString()).isEqualTo("37.5");
        assertThat(articles.at("/compared/lastYear/change/percent").asString()).isEqualTo("120");
        var cell = articles.at("/compared/previous/cell").asString();
        assertThat(get("/api/v1/figures/" + cell + "/sources")
                        .at("/items/0/activity")
                        .asString())
                .isEqualTo("b1");

        var banners = total(read, "banners");
        assertThat(banners.at("/compared/previous/reason").asString()).isEqualTo("NOT_REPORTED");
        assertThat(banners.at("/compared/previous").has("change")).isFalse();
        assertThat(total(get("/api/v1/figures?directive=d1&period=calendar-2025-05"), "articles")
                        .path("value")
                        .asString())
                .isEqualTo("32");
        assertThat(get("/api/v1/figures?directive=d1").has("period")).isFalse();
    }

    @Test
    void targetsOfApprovedPlansStandBesideTheValueAndInTheDraftedReport() throws IOException {
        plan("k1", "sct", "APPROVED", """
                {"indicator": "articles", "name": "Tin, bài", "qualifier": "GE", "value": "50", "by": "2025-05-14"},
                {"indicator": "articles", "name": "Tin, bài của Phòng", "unit": "qlcn", "qualifier": "GE", "value": "30"}""");
        plan("k2", "ubnd", "APPROVED", """
                {"indicator": "articles", "name": "Tin, bài", "unit": "sct", "value": "60"},
                {"indicator": "banners", "name": "Băng rôn", "unit": "sct", "qualifier": "GE", "value": "10"}""");
        plan("k3", "sct", "DRAFT", "{\"indicator\": \"articles\", \"name\": \"Tin, bài\", \"value\": \"999\"}");

        var query = "directive=d1&unit=sct&period=2025-05";
        var read =
                figures(query, told -> total(told, "articles").path("targets").size() == 2);
        var targets = total(read, "articles").path("targets").valueStream().toList();
        assertThat(targets)
                .extracting(one ->
                        one.path("plan").asString() + " " + one.path("state").asString() + " "
                                + one.path("percent").asString())
                .containsExactly("k1 REACHED 110", "k2 NOT_REACHED 91.666667");
        assertThat(total(read, "banners").at("/targets/0/state").asString()).isEqualTo("UNKNOWN");
        assertThat(total(read, "banners").at("/targets/0/why").asString()).isEqualTo("NO_VALUE");
        assertThat(total(read, "deeds").has("targets")).isFalse();
        var division = get("/api/v1/figures?directive=d1&unit=qlcn&period=2025-05");
        assertThat(total(division, "articles").at("/targets/0/percent").asString())
                .isEqualTo("83.333333");
        assertThat(total(get("/api/v1/figures?directive=d1&period=2025-05"), "articles")
                        .has("targets"))
                .isFalse();

        var drafted = head().post(Client.REPORTS, """
                {"unit": "sct", "kind": "THEMATIC", "title": "Báo cáo tháng", "directive": "d1",
                 "period": {"rule": "MONTH", "of": "2025-05"}}""");
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        assertThat(reader().get(Client.REPORTS + "/" + drafted.id() + "/document")
                        .text())
                .contains("So với chỉ tiêu", "tăng 15", "từ 50", "đạt, 110 %")
                .doesNotContain("999");
        assertThat(get(Client.REPORTS + "/" + drafted.id() + "/proposals")
                        .path("items")
                        .valueStream())
                .extracting(one -> one.path("title").asString())
                .contains("Đạt chỉ tiêu kế hoạch", "Chưa đạt chỉ tiêu kế hoạch");
        head().post(Client.REPORTS + "/" + drafted.id() + "/submission", "");
        assertThat(head().approve(drafted.id()).status()).isEqualTo(200);
        assertThat(verified(drafted.id())).contains("[ĐẠT] Trang báo cáo:", "GÓI ĐỨNG VỮNG");
    }

    /** What the program says that others are given. */
    private String verified(String report) throws IOException {
        var bundle = folder.resolve("goi.zip");
        Files.write(
                bundle, reader().file(Client.REPORTS + "/" + report + "/bundle").body());
        var said = new ByteArrayOutputStream();
        Verify.run(List.of(bundle.toString()), new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }

    @Test
    void aTableTellsWhatEachReadAloneTells() {
        var table = get("/api/v1/figure-tables?directive=d2&unit=sct&indicators=articles,deeds,people&period=2025-05");
        assertThat(table.path("rows")
                        .valueStream()
                        .map(row -> row.path("directive").asString()))
                .containsExactlyInAnyOrder("d2", "d1", "d4");
        assertThat(table.at("/rows/0/name").asString()).isEqualTo("4198/UBND-KGVX");
        assertThat(table.path("columns")
                        .valueStream()
                        .map(column -> column.path("unit").asString()))
                .containsExactly("sct", "qlcn", "vps");
        assertThat(table.path("complete").asBoolean()).isTrue();
        var told = 0;
        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 3; column++) {
                var directive = table.at("/rows/" + row + "/directive").asString();
                var unit = table.at("/columns/" + column + "/unit").asString();
                var alone = get("/api/v1/figures?period=2025-05&directive=" + directive + "&unit=" + unit);
                for (var indicator = 0; indicator < 3; indicator++) {
                    var name = List.of("articles", "deeds", "people").get(indicator);
                    var value = at(table, row, column, indicator);
                    assertThat(value)
                            .as("%s %s %s", directive, unit, name)
                            .isEqualTo(total(alone, name).path("value").asString());
                    told += value.isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(told).isEqualTo(table.path("cells").size()).isEqualTo(18);
        assertThat(at(table, 0, 0, 0))
                .as("the deed of two units under two documents counts once")
                .isEqualTo("55");
    }

    private static String at(JsonNode table, int row, int column, int indicator) {
        return table.path("cells")
                .valueStream()
                .filter(cell -> cell.path("row").asInt() == row
                        && cell.path("column").asInt() == column
                        && cell.path("indicator").asInt() == indicator)
                .map(cell -> cell.path("value").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void whoHasAnsweredIsARateAndWhoHasNotIsNamedWithTheReason() {
        for (var unit : List.of("vps", "qlcn")) {
            others().assignment("as-" + unit, unit, 1, "SENT");
        }
        var rates = "/api/v1/reporting-rates?directive=d1&unit=sct&period=2025-05";
        until(rates, read -> read.path("asked").asInt() == 2);
        var id = head().post(Client.REPORTS, REPORT.formatted("qlcn")).id();
        head().post(Client.REPORTS + "/" + id + "/submission", "");
        head().approve(id);
        assertThat(head().act(id, "sending", 3, "").status()).isEqualTo(200);

        var read = until(rates, told -> told.path("answered").asInt() == 1);
        assertThat(read.path("nothingToReport").asInt()).isEqualTo(1);
        assertThat(read.path("missing").asInt()).isEqualTo(1);
        assertThat(read.at("/rate/numerator").asInt()).isEqualTo(1);
        assertThat(read.at("/rate/denominator").asInt()).isEqualTo(2);
        assertThat(read.at("/rate/percent").asString()).isEqualTo("50.0");
        assertThat(read.at("/units/0/unit").asString()).isEqualTo("qlcn");
        assertThat(get(rates + "&due=2025-05-16").path("late").asInt()).isEqualTo(1);
        assertThat(get(rates + "&due=2025-05-16").path("overdue").asInt()).isEqualTo(1);

        var missing = get("/api/v1/reporting-rates/answers?directive=d1&unit=sct&period=2025-05");
        assertThat(missing.path("items")).singleElement().satisfies(one -> {
            assertThat(one.path("unit").asString()).isEqualTo("vps");
            assertThat(one.path("standing").asString()).isEqualTo("NOT_RECEIVED");
            assertThat(one.path("timing").asString()).isEqualTo("WAITING");
        });
        assertThat(get("/api/v1/reporting-rates?directive=d1&unit=sct&period=2025-06")
                        .path("answered")
                        .asInt())
                .as("of another month it is no answer")
                .isZero();
    }

    private JsonNode get(String path) {
        var answer = head().get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode until(String path, Predicate<JsonNode> wanted) {
        return await(path).atMost(PATIENCE).until(() -> head().get(path).body(), wanted);
    }

    private void deed(String id, String unit, String day, String articles) {
        others().activity(id, 1, """
                "unit": "%s", "period": {"from": "%s", "to": "%s", "precision": "DAY"},
                "measurements": [{"indicator": "articles", "value": "%s"}]""".formatted(unit, day, day, articles));
    }

    private void plan(String id, String unit, String status, String targets) {
        others().tell("plans", "plan.changed", id, 1, """
                {"unit": "%s", "kind": "PLAN", "number": "15", "symbol": "/KH", "placeName": "Đồng Nai",
                 "subject": "Hưởng ứng", "status": "%s", "directives": ["d1"], "bodyCitations": [], "outline": [],
                 "items": [], "distribution": [], "missing": [],
                 "window": {"from": "2025-04-15", "to": "2025-05-14"}, "targets": [%s]}""".formatted(unit, status, targets));
    }
}
