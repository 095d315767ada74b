package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** The page of a published plan, where it is listed, and how it goes. */
@TestPropertySource(
        properties = {
            "THONGSUOT_OPEN_DATA_READERS=ha-noi=open-data-ha-noi:thu-bi-mat",
            "thongsuot.gateway.open-data.per-second=1",
            "thongsuot.gateway.open-data.burst=30",
            "thongsuot.gateway.identity.trusted-proxies=127.0.0.0/8",
        })
class PlanPageTest extends RunningGateway {

    private static final String HOME = "/cong-khai/ha-noi";
    private static final String PAGE = HOME + "/ke-hoach/p1";

    private static final String LIST = """
            {"items": [{"id": "p1", "symbol": "45/KH-UBND", "date": "2025-09-25", "unit": "UBND xã", "subject": "Hưởng ứng <i>ngày hội</i>"}]}""";

    private static final String PLAN_TOLD = """
            {"licence": "Ghi nguồn", "id": "p1", "edition": 1, "publishedOn": "2025-10-01",
             "text": {"issuer": "UBND xã", "symbol": "45/KH-UBND", "date": "2025-09-25", "subject": "Hưởng ứng <i>ngày hội</i>",
              "opening": "Thực hiện Công văn", "closing": "Trên đây là Kế hoạch.", "parts": [
               {"id": "I", "depth": 1, "mark": "I.", "heading": true, "line": "Mục đích", "pieces": [{"text": "Nâng cao <b>", "columns": [], "rows": []}]},
               {"id": "I.1", "depth": 2, "mark": "-", "heading": false, "line": "Việc một", "pieces": [
                {"text": "", "columns": ["Chỉ tiêu"], "rows": [["100%"]]}]}]},
             "editions": [{"id": "p1", "edition": 1, "symbol": "45/KH-UBND", "date": "2025-09-25"},
              {"id": "p2", "edition": 2, "symbol": "50/KH-UBND", "date": "2025-11-02"}]}""";

    private static int callers = 100;

    @BeforeEach
    void onePlanStandsAndOneWasTakenBack() {
        PLAN.behaves(PlanPageTest::plan);
        REPORTING.answers(404, "application/problem+json", "{}");
    }

    @Test
    void everybodyReadsAPlanPartByPart() {
        var page = ask(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Hưởng ứng &lt;i&gt;ngày hội&lt;/i&gt;</h1>", "45/KH-UBND", "25/09/2025", "Ghi nguồn")
                .contains("<h2>I. Mục đích</h2>", "<p>Nâng cao &lt;b&gt;</p>", "<p>- Việc một</p>")
                .contains("<th scope=\"col\">Chỉ tiêu</th>", "<td>100%</td>")
                .contains("href=\"" + HOME + "/ke-hoach/p2\"", "aria-current=\"page\"", "25/09/2025 · đang xem bản này")
                .doesNotContain("<script", "<i>", "<b>");
        assertThat(ask(HOME).body())
                .contains("Kế hoạch đã công bố", "href=\"" + PAGE + "\"", "45/KH-UBND · 25/09/2025 · UBND xã");
    }

    @Test
    void cachesKeepIt() {
        var page = ask(PAGE);
        assertThat(header(page, "Cache-Control")).isEqualTo("max-age=60, public");
        var again = send(to(PAGE).header("X-Forwarded-For", caller())
                .header("Accept", "text/html")
                .header("If-None-Match", header(page, "ETag")));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void onePlanThatWasTakenBackTellsTheReasonAndNothingElse() {
        var page = ask(HOME + "/ke-hoach/p9");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(page.body()).contains("Đã thu hồi", "Sai phụ lục").doesNotContain("Mục đích");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cong-khai/ha-noi/ke-hoach/p3",
                "/cong-khai/dong-nai/ke-hoach/p1",
                "/cong-khai/ha-noi/ke-hoach/..%2Foffers",
                "/open-data/v1/ha-noi/plans/p3",
                "/open-data/v1/ha-noi/plans/p1/publication",
                "/open-data/v1/dong-nai/plans/p1",
            })
    void whatWasNotPublishedIsNotThere(String path) {
        assertThat(ask(path).statusCode()).isIn(400, 404);
    }

    @Test
    void itsDataAreAtTheDoorForData() {
        var plan = ask("/open-data/v1/ha-noi/plans/p1");
        assertThat(plan.statusCode()).isEqualTo(200);
        assertThat(plan.body()).isEqualTo(PLAN_TOLD);
        assertThat(ask("/open-data/v1/ha-noi/plans").body()).isEqualTo(LIST);
    }

    private static void plan(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath().replace("/api/v1/open-data", "")) {
            case "/about" -> answer(exchange, 200, "{\"name\": \"Hà Nội\"}");
            case "/plans" -> answer(exchange, 200, LIST);
            case "/plans/p1" -> answer(exchange, 200, PLAN_TOLD);
            case "/plans/p9" -> answer(exchange, 410, "{\"detail\": \"Sai phụ lục\"}");
            default -> answer(exchange, 404, "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpResponse<String> ask(String path) {
        return send(to(path).header("X-Forwarded-For", caller()).header("Accept", "text/html"));
    }

    private static String caller() {
        callers++;
        return "203.0.113." + callers;
    }
}
