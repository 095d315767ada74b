package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The page of a data set, and its files at the door for data. */
@TestPropertySource(
        properties = {
            "THONGSUOT_OPEN_DATA_READERS=ha-noi=open-data-ha-noi:thu-bi-mat",
            "thongsuot.gateway.open-data.per-second=1",
            "thongsuot.gateway.open-data.burst=30",
            "thongsuot.gateway.open-data.offers-per-hour=2",
            "thongsuot.gateway.identity.trusted-proxies=127.0.0.0/8",
        })
class DataSetPageTest extends RunningGateway {

    private static final String SET = """
            {"dct:identifier": "so-lieu", "dct:title": "Số liệu <i>hoạt động</i>", "dct:description": "Đã duyệt",
             "dct:publisher": {"foaf:name": "Sở Công Thương"}, "dcat:contactPoint": {"vcard:fn": "Văn phòng Sở"},
             "dct:license": {"dct:title": "Ghi nguồn"},
             "dct:accrualPeriodicity": {"@id": "http://publications.europa.eu/resource/authority/frequency/ANNUAL"},
             "dct:temporal": {"dcat:startDate": "2025-04-11", "dcat:endDate": "2025-05-05"},
             "dct:modified": "2025-05-31T20:00:00Z",
             "dcat:hasVersion": [{"dcat:version": "1", "dct:issued": "2025-05-31T20:00:00Z"},
              {"dcat:version": "2", "dct:issued": "2025-06-02T02:00:00Z", "adms:versionNotes": "Sai <i>đơn vị</i> tính"}],
             "dcat:distribution": [{"dct:title": "1.csv"}, {"dct:title": "1.json"}]}""";

    private static final String ROWS = """
            {"rows": 5000, "items": [{"name": "Tin, bài", "value": "1500", "qualifier": "EQ", "unitOfMeasure": "tin", "unit": "Sở", "from": "2025-04-11", "to": "2025-05-05"},
             {"name": "Giờ", "value": "1234.5", "qualifier": "GE"}, {"name": "Ngày", "value": "1.234", "qualifier": "NEW"},
             {"name": "Lượt", "value": "-5000"}, {"name": "Người", "reason": "NOT_REPORTED", "unit": "Sở", "from": "2025-04-11", "to": "2025-05-05"}]}""";

    @Test
    void resultsAreReadAsATableWithTheirDescriptionAndFiles() {
        REPORTING.behaves(DataSetPageTest::reporting);
        var page = ask("/cong-khai/ha-noi/du-lieu/so-lieu");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Số liệu &lt;i&gt;hoạt động&lt;/i&gt;", "Sở Công Thương", "Văn phòng Sở", "Ghi nguồn")
                .contains(
                        "11/04/2025 – 05/05/2025",
                        "Hằng năm",
                        "<td>1.500</td>",
                        "chưa có số liệu",
                        "Chỉ hiện những dòng đầu")
                .contains("<td>từ 1.234,5 trở lên</td>", "<td>khoảng 1,234</td>", "<td>-5.000</td>")
                .contains("Số liệu đã chốt trong các báo cáo được duyệt", "<dt>Ngày công bố</dt><dd>01/06/2025</dd>")
                .contains("Phiên bản 2", "02/06/2025 · Đã thu hồi: Sai &lt;i&gt;đơn vị&lt;/i&gt; tính")
                .contains("href=\"/open-data/v1/ha-noi/data-sets/so-lieu/1.csv\"")
                .doesNotContain("<i>", "NOT_REPORTED", "<script");
        assertThat(send(to("/cong-khai/ha-noi/du-lieu/so-lieu")
                                .header("X-Forwarded-For", "203.0.113.90")
                                .header("Accept", "text/html")
                                .header("Accept-Language", "en"))
                        .body())
                .contains("<td>1,500</td>", "<td>at least 1,234.5</td>", "<td>about 1.234</td>", "no figure yet");
        assertThat(ask("/cong-khai/ha-noi/du-lieu/khac").statusCode()).isEqualTo(404);
    }

    @Test
    void aListThatGoesOnHasALinkToTheRest() {
        PLAN.behaves(exchange -> answer(
                exchange, exchange.getRequestURI().getPath().endsWith("/about") ? 200 : 404, "{\"name\": \"Hà Nội\"}"));
        REPORTING.behaves(exchange -> {
            if (!exchange.getRequestURI().getQuery().contains("cursor")) {
                exchange.getResponseHeaders().set("X-Next-Cursor", "a+b\"&");
            }
            answer(exchange, 200, "{\"dcat:dataset\": [%s]}".formatted(SET));
        });
        assertThat(ask("/cong-khai/ha-noi").body())
                .contains("<a rel=\"next\" href=\"/cong-khai/ha-noi?du-lieu=a%2Bb%22%26\">Xem tiếp</a>");
        assertThat(ask("/cong-khai/ha-noi?du-lieu=a%2Bb%22%26").body())
                .contains("Số liệu &lt;i&gt;hoạt động&lt;/i&gt;")
                .doesNotContain("rel=\"next\"");
        assertThat(REPORTING.received().getLast().path()).endsWith("/data-sets");
    }

    @Test
    void filesOfAVersionGoThroughTheDoorForData() {
        REPORTING.behaves(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"abc\"");
            exchange.getResponseHeaders().set("Content-Location", "3.csv");
            answer(exchange, 200, "a,b");
        });
        var file = ask("/open-data/v1/ha-noi/data-sets/so-lieu/latest.csv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Location")).isEqualTo("3.csv");
        assertThat(header(file, "ETag")).isEqualTo("\"abc\"");
        assertThat(REPORTING.received().getFirst().path()).isEqualTo("/api/v1/open-data/data-sets/so-lieu/latest.csv");
        assertThat(ask("/open-data/v1/ha-noi/data-sets").statusCode()).isEqualTo(200);
        assertThat(ask("/open-data/v1/ha-noi/data-sets/so-lieu/preview").statusCode())
                .isEqualTo(404);
        assertThat(ask("/open-data/v1/ha-noi/outside-offers/x").statusCode()).isEqualTo(404);
        assertThat(REPORTING.received()).hasSize(2);
    }

    private static void reporting(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/api/v1/open-data/data-sets/so-lieu" -> answer(exchange, 200, SET);
            case "/api/v1/open-data/data-sets/so-lieu/beginning" -> answer(exchange, 200, ROWS);
            default -> answer(exchange, 404, "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpResponse<String> ask(String path) {
        return send(to(path).header("X-Forwarded-For", "203.0.113.90").header("Accept", "text/html"));
    }
}
