package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.wire.EventSchemas;

class ActivityServiceIT extends RunningService {

    private static final String TOPIC = "thongsuot.activities";

    @Test
    @Tag("DN-14")
    void theFifteenActivitiesOfTheDepartmentAreRecorded() throws IOException {
        var kinds = recordTheFifteen().stream()
                .map(activity -> activity.path("kind").asString());
        assertThat(kinds)
                .containsExactly(
                        "BANNER",
                        "WEB_ARTICLE",
                        "INTERNAL_BRIEFING",
                        "SOCIAL_MEDIA",
                        "TRAINING",
                        "TRAINING",
                        "POPULARISATION_CONFERENCE",
                        "LEARNING_PLATFORM",
                        "TRAINING",
                        "WORKSHOP",
                        "INITIATIVE_MOVEMENT",
                        "BUSINESS_DIALOGUE",
                        "INTEGRATED_TASK",
                        "INTEGRATED_TASK",
                        "INTEGRATED_TASK");
    }

    @Test
    @Tag("DN-12")
    @Tag("DN-13")
    @Tag("DN-15")
    @Tag("DN-16")
    @Tag("DN-17")
    @Tag("DN-18")
    @Tag("DN-19")
    void theyKeepPartnersSlogansStatesIntegrationLinksAndAudiences() throws IOException {
        var fifteen = recordTheFifteen();
        assertThat(fifteen.get(0).at("/slogans/3").asString()).isEqualTo(Neighbours.SLOGANS.get(3));
        assertThat(fifteen.get(0).path("warnings")).isEmpty();
        assertThat(fifteen.get(3).path("state").asString()).isEqualTo("POSSIBLE");
        assertThat(fifteen.get(3).at("/partners/0").asString()).isEqualTo("Báo Đồng Nai");
        assertThat(fifteen.get(5).at("/warnings/0").asString()).isEqualTo("BEFORE_DIRECTIVE");
        assertThat(fifteen.get(7).at("/links/0").asString()).isEqualTo("https://binhdanhocvuso.gov.vn");
        assertThat(fifteen.get(7).path("content").asString()).contains("VNeID");
        assertThat(fifteen.get(9).at("/audiences/0/count/value").asString()).isEqualTo("60");
        assertThat(fifteen.get(6).at("/audiences/0").has("count")).isFalse();
        assertThat(fifteen.get(12).at("/integrates/0/directive").asString()).isEqualTo("d8");
        assertThat(fifteen.get(12).at("/period/precision").asString()).isEqualTo("MONTH");
    }

    @Test
    @Tag("TA-11")
    @Tag("TA-12")
    @Tag("TA-17")
    @Tag("TA-24:part")
    void aCommuneTakesPartInAnExpoWithinTheCampaignAndProvesIt() {
        var expo = clerk().post(banner(
                        "kind:\"EXHIBITION\"",
                        "mode:\"TAKE_PART\"",
                        "title:\"Tham gia VIIE 2025\"",
                        "when:\"2025-10-01/2025-10-03\"",
                        "place:\"NIC, Khu công nghệ cao Hòa Lạc\"",
                        "campaign:\"festival\"",
                        "channels:[\"Internet\",\"Facebook\",\"Zalo\",\"Youtube\",\"Loa truyền thanh\"]",
                        "evidence:[{\"uri\":\"https://thuanan.hanoi.gov.vn/viie\",\"caption\":\"Gian hàng\"}]"))
                .body();
        assertThat(expo.at("/period/from").asString()).isEqualTo("2025-10-01");
        assertThat(expo.at("/period/to").asString()).isEqualTo("2025-10-03");
        assertThat(expo.path("warnings")).isEmpty();
        assertThat(expo.path("channels")).hasSize(5);
        assertThat(expo.at("/evidence/0/caption").asString()).isEqualTo("Gian hàng");
    }

    @Test
    void whatIsRecordedCanBeReadAndIsToldOnTheTopic() {
        var made = clerk().post(banner("tasks:[\"t-banner\"]", "directives:[\"d1\"]"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo(Client.ACTIVITIES + "/" + made.id());
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(made.body().path("directives").valueStream().map(JsonNode::asString))
                .containsExactly("d1", "d2");
        assertThat(clerk().get(made.header("Location")).body()).isEqualTo(made.body());
        var told = told(1).getFirst();
        assertThat(told.type()).isEqualTo("vn.thongsuot.activity.recorded.v1");
        assertThat(told.key()).isEqualTo(tenant + ":" + made.id());
        assertThat(told.data()).isEqualTo(made.body());
    }

    @Test
    void aCorrectionAndAWithdrawalAreToldWithTheirVersions() {
        var id = clerk().post(banner()).id();
        var corrected = clerk().correct(id, "\"1\"", banner("title:\"Hai băng rôn\"", "reason:\"Ghi thiếu\""));
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"2\"");
        assertThat(corrected.body().has("reason")).isFalse();
        var correction = clerk().get(Client.ACTIVITIES + "/" + id).body().path("corrections");
        assertThat(correction).hasSize(1);
        assertThat(correction.at("/0/reason").asString()).isEqualTo("Ghi thiếu");
        assertThat(correction.at("/0/replaced").asLong()).isEqualTo(1);
        assertThat(correction.at("/0/at").asString()).isNotBlank();
        assertThat(correction.get(0).has("by")).as("who it was").isFalse();
        assertThat(items(Client.ACTIVITIES).getFirst().has("corrections")).isFalse();
        var withdrawn = clerk().withdraw(id, "\"2\"");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.body().path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(told(3))
                .extracting(SentEvent::type, SentEvent::sequence)
                .containsExactly(
                        tuple("vn.thongsuot.activity.recorded.v1", 1L),
                        tuple("vn.thongsuot.activity.corrected.v1", 2L),
                        tuple("vn.thongsuot.activity.withdrawn.v1", 3L));
    }

    @Test
    void allThatIsToldKeepsToTheContract() throws IOException {
        recordTheFifteen();
        assertThat(told(15))
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());
    }

    @Test
    void aRepeatedRequestRecordsOnce() {
        var first = clerk().post(Client.ACTIVITIES, "once", banner());
        var second = clerk().post(Client.ACTIVITIES, "once", banner());
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(items(Client.ACTIVITIES)).hasSize(1);
    }

    @Test
    void listsAreFilteredAndPaged() {
        var banner = clerk().post(banner("directives:[\"d1\"]")).id();
        var other = clerk().post(banner("unit:\"qlcn\"", "directives:[\"d1\",\"d2\"]"))
                .id();
        assertThat(ids("?unit=vps")).containsExactly(banner);
        assertThat(ids("?directive=d1")).containsExactly(banner, other);
        assertThat(ids("?directive=d2&unit=qlcn")).containsExactly(other);
        assertThat(ids("?directive=d2&unit=vps")).isEmpty();
        var page = clerk().get(Client.ACTIVITIES + "?limit=1").body();
        assertThat(ids("?limit=1&cursor=" + page.path("next").asString())).containsExactly(other);
    }

    @Test
    void listsAreNarrowedDownByCampaignKindAndDays() {
        var april =
                clerk().post(banner("when:\"2025-04\"", "campaign:\"wcid\"")).id();
        var expo = clerk().post(banner("kind:\"EXHIBITION\"", "when:\"2025-10-01/2025-10-03\""))
                .id();
        clerk().post(banner("title:\"Không rõ ngày\""));
        assertThat(ids("?campaign=wcid")).containsExactly(april);
        assertThat(ids("?kind=EXHIBITION")).containsExactly(expo);
        assertThat(ids("?from=2025-04-30&to=2025-10-01")).containsExactly(april, expo);
        assertThat(ids("?from=2025-05-01&to=2025-10-01")).containsExactly(expo);
        assertThat(ids("?to=2025-09-30")).containsExactly(april);
        assertThat(ids("?from=2025-10-04")).isEmpty();
        assertThat(ids("?q=khong%20ro")).hasSize(1);
    }

    @Test
    void theInterfaceIsDescribed() {
        var description = clerk().get("/v3/api-docs").body();
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.path("paths").propertyNames()).contains(Client.ACTIVITIES, Client.ACTIVITIES + "/{id}");
        assertThat(description.at("/paths/~1api~1v1~1activities/get/parameters").valueStream())
                .extracting(parameter -> parameter.path("name").asString())
                .contains("unit", "directive");
        assertThat(description
                        .at("/components/schemas/MeasurementRequest/properties/value/type")
                        .asString())
                .isEqualTo("string");
    }

    @Test
    void whoHoldsNoRightThereMayReadButNotRecord() {
        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        assertThat(reader.get(Client.ACTIVITIES).status()).isEqualTo(200);
        var refused = reader.post(banner());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("right-missing");
    }

    @Test
    void theRightEndsAtTheBorderOfTheUnit() {
        var refused = clerk().post(banner("unit:\"skhcn\""));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(items(Client.ACTIVITIES)).isEmpty();
    }

    private List<JsonNode> recordTheFifteen() throws IOException {
        var recorded = new ArrayList<JsonNode>();
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/dong-nai-activities.json"))) {
            for (var activity : JsonMapper.shared().readTree(file).values()) {
                var answer =
                        clerk().post(((ObjectNode) activity).put("unit", "vps").toString());
                assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
                recorded.add(answer.body());
            }
        }
        assertThat(items(Client.ACTIVITIES)).isEqualTo(recorded);
        return recorded;
    }

    private List<String> ids(String query) {
        return items(Client.ACTIVITIES + query).stream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private List<JsonNode> items(String path) {
        return clerk().get(path).body().path("items").valueStream().toList();
    }

    private List<SentEvent> told(int count) {
        return await().until(() -> topics.events(TOPIC, tenant), events -> events.size() >= count);
    }
}
