package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.plan.ThuanAn;

/** Targets and budget. */
class MeasuresIT extends RunningService {

    private static final String SECTIONS =
            "sections: [{\"id\": \"I\", \"topic\": \"TARGETS\", \"title\": \"Chỉ tiêu\"},"
                    + " {\"id\": \"II\", \"topic\": \"BUDGET\", \"title\": \"Kinh phí\"}]";

    private static final String MEASURES = """
        measures: {"targets": [
           {"indicator": "ho-so", "name": "Hồ sơ trực tuyến", "unit": "%s", "qualifier": "GE", "value": 1500.50, "measure": "hồ sơ", "by": "2025-12-15"},
           {"name": "Hộ dân dùng dịch vụ", "share": {"population": "hộ dân trên địa bàn", "numerator": 850, "denominator": 1000, "percent": 85}},
           {"name": "Còn để ngỏ"}],
          "budget": [{"text": "Tuyên truyền", "amount": 12000000, "source": "Ngân sách xã"}, {"text": "Hội nghị", "amount": 3500000}]}
        """.formatted(ThuanAn.CULTURE);

    @Test
    void targetsAndBudgetAreKeptExactlyAndPrintedWhereTheySpeakOfThem() {
        theIndicatorIsKnown();
        var made = author().post(plan(SECTIONS, MEASURES));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.body().path("missing").toString()).doesNotContain("NO_TARGETS", "NO_BUDGET");
        var path = Client.PLANS + "/" + made.id();
        var content = author().get(path).body().path("content");
        assertThat(content.at("/measures/targets/0/value").decimalValue()).isEqualByComparingTo("1500.5");
        assertThat(content.at("/measures/targets/1/share/denominator").asInt()).isEqualTo(1000);
        assertThat(author().get(path + "/document?format=html").text())
                .containsSubsequence("Chỉ tiêu", "từ 1.500,5 hồ sơ", "15/12/2025")
                .containsSubsequence("85% (850/1.000) hộ dân trên địa bàn", "Còn để ngỏ", "…")
                .containsSubsequence("Kinh phí", "12.000.000", "Ngân sách xã", "3.500.000", "Tổng cộng", "15.500.000");
        assertThat(author().change(made.id(), "\"1\"", content.toString()).header("ETag"))
                .isEqualTo("\"1\"");
    }

    @Test
    void whatIsAmendedInTheTablesIsSeen() {
        theIndicatorIsKnown();
        var first = approved(plan(SECTIONS, MEASURES));
        var draft = author().post(Client.PLANS + "/" + first + "/amendments", "{}");
        var whole = author().get(draft.header("Location"));
        var content = (ObjectNode) whole.body().path("content").deepCopy();
        ((ObjectNode) content.at("/measures/budget/1")).put("amount", 4_500_000);
        assertThat(author().change(draft.id(), whole.header("ETag"), content.toString())
                        .status())
                .isEqualTo(200);
        var difference =
                author().get(Client.PLANS + "/" + draft.id() + "/difference").body();
        assertThat(difference
                        .path("parts")
                        .valueStream()
                        .filter(part -> part.path("part").asString().equals("budget"))
                        .findFirst()
                        .orElseThrow()
                        .toString())
                .contains("{\"kind\":\"REMOVED\",\"text\":\"3\"}", "{\"kind\":\"ADDED\",\"text\":\"4\"}");
    }

    @Tag("once")
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"targets": [{"name": " "}]}                                              | 422 | /targets/0/name              | not-blank
        {"targets": [{"name": "A", "value": -1}]}                                 | 422 | /targets/0/value             |
        {"targets": [{"name": "A", "value": "nhiều"}]}                            | 400 | /targets/0/value             |
        {"targets": [{"name": "A", "qualifier": "MORE"}]}                         | 400 | /targets/0/qualifier         |
        {"targets": [{"name": "A", "indicator": "x"}]}                            | 409 | /targets/0/indicator         | unknown-reference
        {"targets": [{"name": "A", "unit": "x"}]}                                 | 409 | /targets/0/unit              | unknown-reference
        {"targets": [{"name": "A", "value": 1, "share": {"population": "P"}}]}    | 422 | /targets/0/share             | value-or-share
        {"targets": [{"name": "A", "share": {"population": "P", "numerator": 2, "denominator": 1}}]} | 422 | /targets/0/share/numerator | more-than-population
        {"targets": [{"name": "A", "share": {"population": "P", "numerator": 0, "denominator": 0}}]} | 422 | /targets/0/share/denominator | population-empty
        {"targets": [{"name": "A", "share": {"population": "P", "numerator": 1, "denominator": 2, "percent": 60}}]} | 422 | /targets/0/share/percent | percent-of-other-share
        {"budget": [{"text": "A", "amount": 0.001}]}                              | 422 | /budget/0/amount             |
        """)
    void figuresThatCannotBeAreRefused(String measures, int status, String pointer, String rule) {
        var answer = author().post(plan(SECTIONS, "measures: " + measures));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo("/measures" + pointer);
        if (rule != null) {
            assertThat(answer.rule()).isEqualTo(rule);
        }
    }

    @Test
    void theyNeedASectionInWhichTheyArePrinted() {
        var answer =
                author().post(plan("measures: {\"targets\": [{\"name\": \"A\"}], \"budget\": [{\"text\": \"B\"}]}"));
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString() + " "
                                + error.path("rule").asString())
                        .toList())
                .containsExactly("/measures/targets section-for-measures", "/measures/budget section-for-measures");
    }

    private void theIndicatorIsKnown() {
        topics.announce(
                "thongsuot.indicators",
                "vn.thongsuot.indicator.defined.v1",
                tenant,
                "ho-so",
                1,
                Map.of("id", "ho-so", "version", 1, "code", "HS", "name", "Hồ sơ trực tuyến"));
    }
}
