package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** The pages that everybody reads, and the form by which somebody outside offers a solution. */
@TestPropertySource(
        properties = {
            "THONGSUOT_OPEN_DATA_READERS=ha-noi=open-data-ha-noi:thu-bi-mat",
            "thongsuot.gateway.open-data.per-second=1",
            "thongsuot.gateway.open-data.burst=30",
            "thongsuot.gateway.open-data.offers-per-hour=2",
            "thongsuot.gateway.identity.trusted-proxies=127.0.0.0/8",
        })
class PublicPagesTest extends RunningGateway {

    private static final String HOME = "/cong-khai/ha-noi";
    private static final String CHALLENGE = HOME + "/thach-thuc/c1";
    private static final String FORM = CHALLENGE + "/de-xuat";
    private static final String REFERENCE = "0123456789abcdefghijklmn";

    private static final String CHALLENGES = """
            {"licence": "Tự do sử dụng", "items": [{"id": "c1", "title": "Rút ngắn <b>thời gian</b> chờ",
             "problem": "Chờ lâu", "unit": "UBND xã", "field": "Cải cách", "until": "2099-12-31"}]}""";

    private static int callers = 100;

    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private volatile @Nullable String refusal;

    @BeforeEach
    void theTenantHasOpenedItsChallenges() {
        refusal = null;
        PLAN.behaves(this::plan);
        REPORTING.answers(404, "application/problem+json", "{}");
    }

    @Test
    void theFirstPageTellsWhatIsOpenByNameInPlainHtml() {
        var page = ask(HOME);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(header(page, "Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.body())
                .contains("<html lang=\"vi\">", "<h1>Thành phố Hà Nội</h1>", "Bài toán lớn đang nhận đề xuất")
                .contains("Rút ngắn &lt;b&gt;thời gian&lt;/b&gt; chờ", "31/12/2099", "href=\"" + CHALLENGE + "\"")
                .doesNotContain("<script", "<b>", "Số liệu đã công bố", " style=");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(send(to(HOME).header("X-Forwarded-For", caller()).header("Accept-Language", "en"))
                        .body())
                .contains("<html lang=\"en\">", "Grand challenges that take offers");
    }

    @Test
    @Tag("HCM-15:part")
    void somebodyOutsideOffersASolutionInTwoStepsAndAsksByItsNumber() {
        var page = ask(CHALLENGE);
        assertThat(page.body()).contains("<form method=\"post\" action=\"" + FORM + "\"", "name=\"solution\"");
        var caller = caller();
        var shown = post(caller, fields());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Xác nhận nội dung gửi", "Công ty &quot;Mẫu&quot;", "Đặt lịch");
        assertThat(keys).as("nothing is sent before it is confirmed").isEmpty();

        var confirmed = confirmed(shown);
        var sent = post(caller, confirmed);
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(header(sent, "Cache-Control")).isEqualTo("no-store");
        assertThat(sent.body()).contains("Đã nhận đề xuất", REFERENCE);
        assertThat(PLAN.received().stream()
                        .filter(received -> received.method().equals("POST"))
                        .findFirst()
                        .orElseThrow()
                        .body())
                .contains("\"organisation\":\"Công ty \\\"Mẫu\\\"\"", "\"challenge\":\"c1\"");
        assertThat(post(caller, confirmed).statusCode()).isEqualTo(201);
        assertThat(keys).as("the same form again is the same offer").hasSize(1);

        assertThat(ask(HOME + "/de-xuat?so=" + REFERENCE).body()).contains("Đã tiếp nhận", REFERENCE);
        assertThat(ask(HOME + "/de-xuat?so=khong-co").statusCode()).isEqualTo(404);
        assertThat(ask(HOME + "/de-xuat?so=" + "0".repeat(24)).body()).contains("Không có đề xuất nào");
    }

    @Test
    void machinesAndUnconfirmedWordsAreKeptOut() {
        var fields = fields();
        fields.put("website", "http://spam.example");
        assertThat(post(caller(), fields).statusCode()).isEqualTo(422);

        var forged = fields();
        forged.put("ticket", "AAAA");
        assertThat(post(caller(), forged).body()).contains("Hãy xác nhận lại");

        var changed = confirmed(post(caller(), fields()));
        changed.put("solution", "Khác hẳn");
        assertThat(post(caller(), changed).body()).contains("Hãy xác nhận lại", "Khác hẳn");
        assertThat(keys).isEmpty();

        var caller = caller();
        for (int sent = 0; sent < 2; sent++) {
            assertThat(post(caller, confirmed(post(caller, fields()))).statusCode())
                    .isEqualTo(201);
        }
        var third = post(caller, confirmed(post(caller, fields())));
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(third, "Retry-After"))).isGreaterThan(60);
        assertThat(keys).hasSize(2);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndTheWordsStay() {
        var fields = fields();
        fields.put("title", " ");
        fields.remove("phone");
        var page = post(caller(), fields);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("aria-describedby=\"title-fault\"", "Cần điền mục này", "Cần điện thoại hoặc thư điện tử")
                .contains("Công ty &quot;Mẫu&quot;");

        refusal = "{\"errors\": [{\"pointer\": \"/contact/phone\", \"detail\": \"Không phải số điện thoại\"}]}";
        var said = post(caller(), confirmed(post(caller(), fields())));
        assertThat(said.statusCode()).isEqualTo(422);
        assertThat(said.body()).contains("id=\"phone-fault\">Không phải số điện thoại");
        assertThat(send(to(FORM).header("X-Forwarded-For", caller()).POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cong-khai/dong-nai",
                "/cong-khai/dong-nai/thach-thuc/c1",
                "/cong-khai/ha-noi/thach-thuc/c2",
                "/cong-khai/ha-noi/thach-thuc/..%2Foffers",
                "/cong-khai/ha-noi/du-lieu/so-lieu",
                "/cong-khai/ha-noi/ke-hoach",
                "/cong-khai",
            })
    void whatWasNotPublishedIsNotThere(String path) {
        assertThat(ask(path).statusCode()).isIn(400, 404);
    }

    @Test
    void aSessionOfSomebodyMeansNothingHere() {
        var page = send(to(HOME).header("X-Forwarded-For", caller())
                .header("Authorization", "Bearer " + ISSUER.token("dong-nai", "vanthu.sct")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(PLAN.received())
                .allSatisfy(received -> assertThat(SIGN_INS.given())
                        .contains(received.headers().getFirst("Authorization").substring(7)));
    }

    private void plan(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().replace("/api/v1/open-data", "");
        switch (exchange.getRequestMethod() + " " + path) {
            case "GET /about" -> answer(exchange, 200, "{\"name\": \"Thành phố Hà Nội\", \"lists\": [\"CHALLENGES\"]}");
            case "GET /challenges", "GET /challenges/c1" -> answer(exchange, 200, CHALLENGES);
            case "GET /offers/" + REFERENCE -> answer(exchange, 200, standing("TAKEN_IN"));
            case "POST /offers" -> offered(exchange);
            default -> answer(exchange, 404, "{}");
        }
    }

    private void offered(HttpExchange exchange) throws IOException {
        if (refusal != null) {
            answer(exchange, 422, refusal);
            return;
        }
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        keys.put(key, key);
        answer(exchange, 201, standing("RECEIVED"));
    }

    private static String standing(String status) {
        return "{\"reference\": \"%s\", \"title\": \"Hẹn giờ\", \"status\": \"%s\", \"receivedOn\": \"2025-09-01\"}"
                .formatted(REFERENCE, status);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", "Công ty \"Mẫu\"");
        fields.put("organisationKind", "STARTUP");
        fields.put("title", "Hẹn giờ");
        fields.put("solution", "Đặt lịch theo khung giờ");
        fields.put("phone", "0900 000 000");
        fields.put("website", "");
        return fields;
    }

    private static Map<String, String> confirmed(HttpResponse<String> shown) {
        var ticket = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(shown.body());
        assertThat(ticket.find()).as(shown.body()).isTrue();
        var fields = fields();
        fields.put("ticket", ticket.group(1));
        return fields;
    }

    private HttpResponse<String> post(String caller, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(FORM).header("X-Forwarded-For", caller)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> ask(String path) {
        return send(to(path).header("X-Forwarded-For", caller()).header("Accept", "text/html"));
    }

    private static String caller() {
        callers++;
        return "203.0.113." + callers;
    }
}
