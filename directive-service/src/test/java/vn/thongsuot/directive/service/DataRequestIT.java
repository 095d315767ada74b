package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Asking.ANSWERS;
import static vn.thongsuot.directive.service.Asking.REQUESTS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platformtest.files.HostileFiles;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.tenants.FormFile;

/** The commonest act from the pasted heading to the one table, on the running service. */
@SuppressWarnings("NullAway.Init") // set before each test
class DataRequestIT extends RunningService {

    private Asking asking;
    private String full;
    private String nothing;
    private String silent;

    @BeforeEach
    void threeCommunesAreThere() {
        asking = new Asking(province);
        full = commune("Xã Một", "xamot");
        nothing = commune("Xã Hai", "xahai");
        silent = commune("Xã Ba", "xaba");
    }

    private String commune(String name, String clerk) {
        var unit = province.unit(name, "PEOPLES_COMMITTEE", ", \"parent\": \"%s\"".formatted(province.department));
        province.post(clerk, unit, "\"RECORD\"");
        return unit;
    }

    @Test
    void oneAnswersOneHasNothingToReportAndOneIsSilent() throws IOException {
        var request = asking.draft("""
                , "recipientClasses": [{"words": "UBND các xã", "kinds": ["PEOPLES_COMMITTEE"]}]""").id();
        assertThat(asking.send(request).body().path("recipients").size()).isEqualTo(3);
        var answer = asking.answer(request, full).path("id").asString();
        var other = asking.answer(request, nothing).path("id").asString();
        asking.answer(request, silent);

        var filled = province.as("xamot").put(ANSWERS + "/" + answer, 1, """
                {"text": "Xưởng A\\t1.500\\t23/9/2025\\n=1+1\\t\\t2025"}""");
        assertThat(filled.status()).as(filled.body().toString()).isEqualTo(200);
        assertThat(filled.body().path("status").asString()).isEqualTo("IN_DRAFT");
        assertThat(post("xamot", answer, "handing-in", "{}").body().path("rows").asInt())
                .isEqualTo(2);
        assertThat(post("xahai", other, "nothing-to-report", "{}")
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("NOTHING_TO_REPORT");

        var board = province.clerk()
                .get(REQUESTS + "/" + request + "/follow-up?silent=true")
                .body();
        assertThat(board.at("/counts/handedIn").asInt()).isEqualTo(1);
        assertThat(board.at("/counts/nothingToReport").asInt()).isEqualTo(1);
        assertThat(board.at("/counts/missing/NOT_RECEIVED").asInt()).isEqualTo(1);
        assertThat(board.at("/items").size()).isEqualTo(1);
        assertThat(board.at("/items/0/name").asString()).isEqualTo("Xã Ba");
        assertThat(board.at("/items/0/reason").asString()).isEqualTo("Chưa tiếp nhận yêu cầu");

        try (var book = consolidated(request)) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheetAt(0).getRow(1).getCell(3).getNumericCellValue())
                    .isEqualTo(1500);
            assertThat(book.getSheetAt(0).getRow(2).getCell(2).getStringCellValue())
                    .isEqualTo("=1+1");
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(3);
        }
        var json = province.clerk()
                .get(REQUESTS + "/" + request + "/consolidated?format=json")
                .body();
        assertThat(json.at("/rows/0/cells/c2").decimalValue()).isEqualByComparingTo("1500");
        assertThat(json.at("/rows/1/cells").has("c2")).isFalse();
        assertThat(json.at("/recipients").size()).isEqualTo(3);
        var csv = province.clerk().file(REQUESTS + "/" + request + "/consolidated?format=csv");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8)).contains("'=1+1", "Xã Ba,Chưa tiếp nhận yêu cầu");
    }

    @Test
    void whatIsGivenBackIsPutRightAndNothingOfItIsToldOutside() {
        var request = asking.sent(full);
        var answer = asking.answer(request, full).path("id").asString();
        province.as("xamot").put(ANSWERS + "/" + answer, 1, Asking.rows("[\"Xưởng kín\", \"5\"]"));
        post("xamot", answer, "handing-in", "{\"note\": \"Gửi đồng chí An\"}");
        var returned = province.clerk().post(ANSWERS + "/" + answer + "/return", "{\"note\": \"Thiếu ngày\"}");
        assertThat(returned.body().path("returnNote").asString()).isEqualTo("Thiếu ngày");
        var shown = province.as("xamot").get(ANSWERS + "/" + answer);
        assertThat(shown.body().at("/cells/0/0").asString()).isEqualTo("Xưởng kín");
        var version = shown.body().path("version").asLong();
        province.as("xamot").put(ANSWERS + "/" + answer, version, Asking.rows("[\"Xưởng kín\", \"5\", \"2025\"]"));
        assertThat(post("xamot", answer, "handing-in", "{}")
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("HANDED_IN");
        await().atMost(Duration.ofSeconds(30)).until(() -> told().contains("HANDED_IN"));
        assertThat(told()).doesNotContain("Xưởng kín", "Thiếu ngày", "đồng chí");
    }

    private String told() {
        return topics.events("thongsuot.data-answers", province.tenant).toString();
    }

    @Test
    void theEmptyFormIsFilledInAndSentBack() throws IOException {
        var request = asking.sent(full);
        var answer = asking.answer(request, full).path("id").asString();
        var template = province.as("xamot").file(REQUESTS + "/" + request + "/template");
        assertThat(template.statusCode()).isEqualTo(200);
        var good = upload(answer, edited(template.body(), "12"), "a.xlsx");
        assertThat(good.body().path("rows").asInt()).as(good.body().toString()).isEqualTo(1);
        assertThat(province.as("xamot")
                        .get(ANSWERS + "/" + answer)
                        .body()
                        .at("/cells/0/1")
                        .asString())
                .isEqualTo("12");
        var bad = upload(answer, edited(template.body(), "1,500"), "a.xlsx");
        assertThat(bad.problem()).isEqualTo("422 invalid /sheet/2/B number-ambiguous");
    }

    @Test
    void noHostileFileIsReadAsAWorkbook() {
        var request = asking.sent(full);
        var answer = asking.answer(request, full).path("id").asString();
        assertThat(HostileFiles.all()).allSatisfy(file -> {
            var refused = upload(answer, file.bytes(), file.name().replaceAll("\\..*", ".xlsx"));
            assertThat(refused.status()).as(file.toString()).isEqualTo(422);
        });
        assertThat(asking.answer(request, full).path("status").asString()).isEqualTo("SENT");
    }

    @Test
    void whoeverComesLaterIsAskedToo() {
        var request = asking.sent(full);
        asking.answer(request, full);
        var wanted = asking.body("""
                "columns": [{"key": "c1", "name": "Tên"}], "units": ["%s", "%s"],
                "deadline": {"asWritten": "trước ngày 20/5/2199", "date": "2199-05-19"}""".formatted(full, silent));
        var changed = province.clerk().put(REQUESTS + "/" + request, 2, wanted);
        assertThat(changed.body().path("edition").asInt())
                .as(changed.body().toString())
                .isEqualTo(2);
        assertThat(asking.answer(request, silent).path("status").asString()).isEqualTo("SENT");
    }

    @Test
    void eachActIsForWhoeverMay() {
        var request = asking.sent(full);
        var answer = asking.answer(request, full).path("id").asString();
        assertThat(province.officeHead()
                        .post(REQUESTS, asking.body("\"heading\": \"A\""))
                        .status())
                .isEqualTo(403);
        assertThat(province.as("xahai").get(ANSWERS + "/" + answer).status()).isEqualTo(403);
        assertThat(post("xahai", answer, "nothing-to-report", "{}").status()).isEqualTo(403);
        assertThat(post("xamot", answer, "return", "{\"note\": \"x\"}").status())
                .isEqualTo(403);
        assertThat(province.as("xamot")
                        .get(REQUESTS + "/" + request + "/consolidated")
                        .status())
                .isEqualTo(403);
        assertThat(upload("xahai", answer, new byte[0], "a.xlsx").status()).isEqualTo(403);
    }

    private Answer post(String subject, String answer, String act, String body) {
        return province.as(subject).postMatching(ANSWERS + "/" + answer + "/" + act, version(answer), body);
    }

    /** As the one who asked for it sees it. */
    private String version(String answer) {
        return "\""
                + province.clerk()
                        .get(ANSWERS + "/" + answer)
                        .body()
                        .path("version")
                        .asLong() + "\"";
    }

    private Answer upload(String answer, byte[] bytes, String name) {
        return upload("xamot", answer, bytes, name);
    }

    private Answer upload(String subject, String answer, byte[] bytes, String name) {
        var form = new FormFile(name, bytes, Map.of());
        return province.as(subject).uploadMatching(ANSWERS + "/" + answer + "/imports", version(answer), form);
    }

    private XSSFWorkbook consolidated(String request) throws IOException {
        var answer = province.clerk().file(REQUESTS + "/" + request + "/consolidated");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new XSSFWorkbook(new ByteArrayInputStream(answer.body()));
    }

    private static byte[] edited(byte[] template, String workers) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var bytes = new ByteArrayOutputStream()) {
            var row = book.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("Xưởng A");
            row.createCell(1).setCellValue(workers);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
