package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.plan.ThuanAn;

/** Plans that are not written from nothing. */
class TemplateIT extends RunningService {

    private static final String TEMPLATES = "/api/v1/plan-templates";
    private static final String CITY_WORDS = "do thành phố tổ chức";
    private static final String PROVINCE_WORDS = "do tỉnh tổ chức";

    @Test
    void aTenantHasNoTemplateUntilItTakesOne() {
        assertThat(author().get(TEMPLATES).body().path("items")).isEmpty();
        assertThat(author().get(TEMPLATES + "/shipped").body().at("/items/0").asString())
                .isEqualTo("campaign-response");
        var taken = taken();
        assertThat(taken.path("placeholders").toString()).contains("SUPERIOR", "CAMPAIGN");
        assertThat(author().get(TEMPLATES).body().path("items")).hasSize(1);
        assertThat(author().get(TEMPLATES + "?unit=" + Neighbours.SISTER).body().path("items"))
                .isEmpty();
    }

    @Test
    void aTemplateIsReadBackAndSentAgain() {
        var taken = taken();
        var path = TEMPLATES + "/" + taken.path("id").asString();
        assertThat(author().get(path).body()).isEqualTo(taken);
        var same = author().put(path, "\"1\"", taken.path("content").toString());
        assertThat(same.header("ETag")).as(same.body().toString()).isEqualTo("\"1\"");
        var other = (ObjectNode) taken.path("content").deepCopy();
        other.put("name", "Mẫu của xã");
        assertThat(author().put(path, "\"1\"", other.toString()).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    @Tag("TA-25:part")
    void aPlanIsDraftedFromATemplateInTheIssuersOwnNameAndItsSuperiorsKind() {
        var inTheCity = drafted(Neighbours.SISTER);
        assertThat(inTheCity.at("/content/placeName").asString()).isEqualTo("Phù Đổng");
        assertThat(inTheCity.path("subject").asString()).isEqualTo("Triển khai hưởng ứng " + ThuanAn.BANNER);
        assertThat(inTheCity.toString())
                .contains(CITY_WORDS, "UBND xã Phù Đổng", "ngày 22/09/2025", "ngày 05/10/2025", "trước ngày 10/10/2025")
                .doesNotContain(PROVINCE_WORDS, "{{");
        assertThat(inTheCity.has("date") || inTheCity.has("number")).isFalse();
        assertThat(drafted(Neighbours.COUNTRY_COMMUNE).toString())
                .contains(PROVINCE_WORDS, "Xuân Lộc")
                .doesNotContain(CITY_WORDS);
    }

    @Test
    void whatIsNotKnownStaysABlankWithAWarning() {
        var template = taken().path("id").asString();
        var made = author().post(
                        TEMPLATES + "/" + template + "/plans",
                        "{\"unit\": \"" + Neighbours.SISTER + "\", \"campaign\": \"" + ThuanAn.CAMPAIGN + "\"}");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        var plan = author().get(made.header("Location")).body();
        assertThat(plan.toString()).contains("Từ ngày …… đến hết ngày ……");
        assertThat(plan.path("warnings").toString()).contains("BLANK_TO_FILL");
    }

    @Test
    void aCampaignWithoutThemeOrSloganLeavesTheirSentencesOut() {
        var template = taken().path("id").asString();
        var made = author().post(
                        TEMPLATES + "/" + template + "/plans",
                        "{\"unit\": \"" + Neighbours.SISTER + "\", \"campaign\": \"" + Neighbours.PLAIN_CAMPAIGN
                                + "\"}");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(ids(made.body().path("outline")))
                .doesNotContain("II.1", "II.2")
                .contains("II.3", "II.4");
        var page = author().get(made.header("Location") + "/document").text();
        assertThat(page)
                .containsSubsequence("II. Nội dung", "1. Hình thức tổ chức", "2. Thời gian", "III. Tổ chức")
                .doesNotContain("Chủ đề", "Khẩu hiệu", "“");
    }

    @Test
    @Tag("TA-25")
    void anotherCommunesPlanIsAModelWhoseStructureStays() {
        var model = author().post(thuanAn());
        var inTheCity = copied(model.id(), Neighbours.SISTER);
        assertThat(inTheCity.toString())
                .contains(CITY_WORDS)
                .doesNotContain(PROVINCE_WORDS, "xã Thuận An", ThuanAn.SIGNER);
        assertThat(inTheCity.at("/content/placeName").asString()).isEqualTo("Phù Đổng");
        assertThat(ids(inTheCity.path("outline"))).isEqualTo(ids(model.body().path("outline")));
        assertThat(ids(inTheCity.path("items"))).isEqualTo(ids(model.body().path("items")));
        assertThat(inTheCity.has("date")).isFalse();
        assertThat(inTheCity.path("directives")).isEqualTo(model.body().path("directives"));
        assertThat(copied(model.id(), Neighbours.COUNTRY_COMMUNE).toString())
                .contains(PROVINCE_WORDS)
                .doesNotContain(CITY_WORDS);
    }

    @Test
    void badTemplatesAndOrdersAreRefused() {
        var content = (ObjectNode) taken().path("content").deepCopy();
        content.put("subject", "{{PRESIDENT}}");
        assertThat(author().post(TEMPLATES, content.toString()).rule()).isEqualTo("unknown-placeholder");
        content.put("subject", "Hưởng ứng").put("symbol", "KH");
        assertThat(author().post(TEMPLATES, content.toString()).rule()).isEqualTo("document-symbol");
        var named = (ObjectNode) taken().path("content").deepCopy();
        named.putArray("distribution").addObject().put("text", "Thôn 1").put("unit", ThuanAn.VILLAGE);
        assertThat(author().post(TEMPLATES, named.toString()).text()).contains("template-without-units");
        assertThat(author().post(TEMPLATES + "/shipped", "{\"name\": \"x\", \"unit\": \"thuan-an\"}")
                        .rule())
                .isEqualTo("unknown-template");
        assertThat(author().post(TEMPLATES + "/nowhere/plans", "{\"unit\": \"thuan-an\"}")
                        .status())
                .isEqualTo(404);
        assertThat(author().post(Client.PLANS + "/nowhere/copies", "{\"unit\": \"thuan-an\"}")
                        .status())
                .isEqualTo(404);
        assertThat(author().post(Client.PLANS + "/nowhere/copies", "{\"unit\": 7}")
                        .pointer())
                .isEqualTo("/unit");
        var model = author().post(plan()).id();
        assertThat(author().post(Client.PLANS + "/" + model + "/copies", "{\"unit\": \"x\"}")
                        .code())
                .isEqualTo("reference-not-yet-known");
        assertThat(author().post(Client.PLANS + "/" + model + "/copies", "{\"unit\": \"" + ThuanAn.CENTRE + "\"}")
                        .pointer())
                .isEqualTo("/placeName");
        assertThat(deputy().post(TEMPLATES + "/shipped", "{\"name\": \"campaign-response\", \"unit\": \"thuan-an\"}")
                        .code())
                .isEqualTo("right-missing");
    }

    private JsonNode taken() {
        var taken = author().post(
                        TEMPLATES + "/shipped",
                        "{\"name\": \"campaign-response\", \"unit\": \"" + ThuanAn.COMMITTEE + "\"}");
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        return taken.body();
    }

    private JsonNode drafted(String unit) {
        var made = author().post(TEMPLATES + "/" + taken().path("id").asString() + "/plans", """
                {"unit": "%s", "campaign": "%s", "window": {"from": "2025-09-22", "to": "2025-10-05"},
                 "bases": [{"directive": "%s", "relation": "CARRIES_OUT"}],
                 "reportDeadline": {"asWritten": "trước ngày 10/10/2025", "date": "2025-10-10"}}
                """.formatted(
                        unit, ThuanAn.CAMPAIGN, ThuanAn.LETTER_OF_MINISTRY));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return author().get(made.header("Location")).body();
    }

    private JsonNode copied(String model, String unit) {
        var made = author().post(Client.PLANS + "/" + model + "/copies", "{\"unit\": \"" + unit + "\"}");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return author().get(made.header("Location")).body();
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(one -> one.path("id").asString()).toList();
    }
}
