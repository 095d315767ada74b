package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.wire.EventSchemas;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasurementsIT extends RunningService {

    private boolean heard;

    @BeforeEach
    void theServiceHasHeardOfTheIndicators() {
        if (!heard) {
            heard = true;
            new Conferences(new Neighbours(topics, tenant)).tellAll(clerk());
        }
    }

    @Test
    @Tag("MOIT-11")
    void numbersAreMeantAsTheyWereSaidAndPrintedSo() {
        var measured = measured("""
                {"indicator": "mechanisms", "qualifier": "GT", "value": "20"},
                {"indicator": "papers", "qualifier": "NEARLY", "value": "600"},
                {"indicator": "home-papers", "magnitude": "THOUSANDS"},
                {"indicator": "awards", "magnitude": "HUNDREDS"}""");
        assertThat(measured.valueStream())
                .extracting(each -> each.path("printed").asString())
                .containsExactly("hơn 20", "gần 600", "hàng nghìn", "hàng trăm");
        assertThat(measured.at("/0/qualifier").asString()).isEqualTo("GT");
        assertThat(measured.at("/1/qualifier").asString()).isEqualTo("NEARLY");
        assertThat(measured.at("/2").has("value")).isFalse();
        assertThat(measured.at("/3").has("value")).isFalse();
        assertThat(measured.at("/3/text").asString()).isEqualTo("hàng trăm");
    }

    @Test
    @Tag("MOIT-12")
    void eachValueHasItsOwnPeriodAndPopulation() {
        var measured = measured("""
                {"indicator": "mechanisms", "qualifier": "GT", "value": "20", "period": "2024", "population": "các Viện"},
                {"indicator": "papers", "qualifier": "NEARLY", "value": "600", "period": "2020/2025", "population": "các Viện"},
                {"indicator": "papers", "value": "90", "period": "2024", "population": "các Viện"}""");
        assertThat(measured.at("/0/period/from").asString()).isEqualTo("2024-01-01");
        assertThat(measured.at("/0/period/precision").asString()).isEqualTo("YEAR");
        assertThat(measured.at("/1/period/from").asString()).isEqualTo("2020-01-01");
        assertThat(measured.at("/1/period/to").asString()).isEqualTo("2025-12-31");
        assertThat(measured.valueStream())
                .extracting(each -> each.path("population").asString())
                .containsOnly("các Viện");
    }

    @Test
    @Tag("MOIT-13")
    void prizesAreNamedWithoutBeingCounted() {
        var measured = measured("""
                {"indicator": "honours", "named": ["Giải thưởng Hồ Chí Minh", "Giải thưởng Nhà nước"]}""");
        assertThat(measured.at("/0/named").valueStream().map(JsonNode::asString))
                .containsExactly("Giải thưởng Hồ Chí Minh", "Giải thưởng Nhà nước");
        assertThat(measured.at("/0").has("value")).isFalse();
        assertThat(measured.at("/0/printed").asString()).isEqualTo("Giải thưởng Hồ Chí Minh; Giải thưởng Nhà nước");
    }

    @Test
    @Tag("HCM-20")
    @Tag("HCM-22")
    void satisfactionIsMeasuredBeforeAndAfterForPeopleAndForEnterprises() {
        var activity = recorded("""
                {"indicator": "satisfaction", "beneficiary": "CITIZENS", "source": "Phiếu khảo sát người dân",
                 "share": {"numerator": "400", "denominator": "500"},
                 "baseline": {"value": "72.5", "period": "2021"}},
                {"indicator": "satisfaction", "beneficiary": "ENTERPRISES", "source": "Khảo sát doanh nghiệp",
                 "value": "66.67", "share": {"numerator": "2", "denominator": "3"},
                 "baseline": {"share": {"numerator": "1", "denominator": "2"}}}""");
        var measured = activity.path("measurements");
        assertThat(measured.at("/0/value").asString()).isEqualTo("80.00");
        assertThat(measured.at("/0/share/numerator").asString()).isEqualTo("400");
        assertThat(measured.at("/0/share/denominator").asString()).isEqualTo("500");
        assertThat(measured.at("/0/baseline/value").asString()).isEqualTo("72.5");
        assertThat(measured.at("/0/improvement").asString()).isEqualTo("7.50");
        assertThat(measured.at("/0/source").asString()).isEqualTo("Phiếu khảo sát người dân");
        assertThat(measured.at("/1/baseline/value").asString()).isEqualTo("50.00");
        assertThat(measured.valueStream())
                .extracting(each -> each.path("beneficiary").asString())
                .containsExactly("CITIZENS", "ENTERPRISES");
        assertThat(news(activity).path("body").asString())
                .contains("Mức độ hài lòng: 80% (400/500) (trước đó: 72,5%) [người dân]", "[doanh nghiệp]");
    }

    @Test
    void theTopicTellsAllOfIt() {
        var activity = recorded("""
                {"indicator": "satisfaction", "beneficiary": "CITIZENS", "share": {"numerator": "4", "denominator": "5"},
                 "baseline": {"value": "70"}, "source": "Khảo sát", "population": "các xã", "period": "2024"},
                {"indicator": "awards", "magnitude": "HUNDREDS"}""");
        var told = told(activity.path("id").asString());
        assertThat(told.data()).isEqualTo(activity);
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
    }

    private JsonNode measured(String measurements) {
        return recorded(measurements).path("measurements");
    }

    private JsonNode recorded(String measurements) {
        var answer = clerk().post(banner("kind:\"OTHER\"", "measurements:[" + measurements + "]"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }

    private JsonNode news(JsonNode activity) {
        return clerk().get(Client.ACTIVITIES + "/" + activity.path("id").asString() + "/news")
                .body();
    }

    private SentEvent told(String id) {
        return await().until(
                        () -> topics.events("thongsuot.activities", tenant).stream()
                                .filter(event -> event.key().endsWith(":" + id))
                                .toList(),
                        events -> !events.isEmpty())
                .getFirst();
    }
}
