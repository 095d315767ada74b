package vn.thongsuot.activity.activity.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.ActivityKind;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Basis;
import vn.thongsuot.activity.activity.Description;
import vn.thongsuot.activity.activity.Evidence;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.activity.activity.Findings;
import vn.thongsuot.activity.activity.Integration;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.Mode;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.Participants;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Result;
import vn.thongsuot.activity.activity.Setting;
import vn.thongsuot.activity.activity.State;
import vn.thongsuot.activity.activity.Warning;
import vn.thongsuot.activity.activity.WebLink;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class ActivityDataTest {

    private static final Facts FULL = new Facts(
            new Participants("office", List.of("industry"), List.of("Báo Đồng Nai"), null),
            new Description(
                    ActivityKind.WORKSHOP, Mode.INTEGRATE, State.DONE, "Hội thảo", "Nội dung", List.of("Nghĩ khác"), List.of("Ngày KHCN"), null),
            new Setting(
                    PartialPeriod.between(LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 25)),
                    "Trụ sở",
                    List.of("Zalo"),
                    List.of(new WebLink("https://sct.dongnai.gov.vn")),
                    List.of(new Audience("DN", new Audience.Count(Qualifier.GE, 60)), new Audience("CBCC", null)), List.of()),
            new Basis(
                    List.of("d1"),
                    List.of("t1"),
                    "plan",
                    "a",
                    "wcid",
                    List.of(new Integration("d8", "Đề án 06", "Lồng ghép"), new Integration(null, "Khuyến công", "…"))),
            new Findings(
                    List.of(
                            Measurement.of("articles", Qualifier.APPROX, new BigDecimal("1500.50"), "khoảng 1.500,5"),
                            Measurement.of("awareness", null, null, "tốt hơn")),
                    List.of(new Result(Result.Heading.REACH, "Toàn Sở")),
                    List.of(new Evidence(new WebLink("https://sct.dongnai.gov.vn/anh"), "Ảnh"))),
            null);

    private static final Facts BARE = new Facts(
            new Participants("office", List.of(), List.of(), null),
            new Description(ActivityKind.BANNER, Mode.RESPOND, State.POSSIBLE, "Băng rôn", null, List.of(), List.of(), null),
            new Setting(null, null, List.of(), List.of(), List.of(), List.of()),
            new Basis(List.of(), List.of(), null, null, null, List.of()),
            new Findings(List.of(), List.of(), List.of()),
            null);

    private final StoredJson json = new StoredJson();

    @ParameterizedTest
    @ValueSource(strings = {"recorded", "corrected", "withdrawn"})
    void everyEventKeepsToTheContract(String event) {
        var type = "vn.thongsuot.activity." + event + ".v1";
        assertThat(EventSchemas.violations(type, wire(FULL, Warning.values()).toString()))
                .isEmpty();
        assertThat(EventSchemas.violations(type, wire(BARE).toString())).isEmpty();
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(wire(BARE).propertyNames())
                .doesNotContain("content", "period", "place", "plan", "planItem", "campaign", "corrections");
    }

    @Test
    void aNumberKeepsItsDigitsAndItsQualifier() {
        assertThat(wire(FULL).at("/measurements/0/value"))
                .isEqualTo(JsonMapper.shared().readTree("\"1500.50\""));
        assertThat(wire(FULL).at("/measurements/0/qualifier").asString()).isEqualTo("APPROX");
        assertThat(wire(FULL).at("/audiences/0/count/qualifier").asString()).isEqualTo("GE");
    }

    @Test
    @Tag("DN-20")
    void whatWasNotMeasuredIsNotZero() {
        assertThat(wire(FULL).at("/measurements/1").has("value")).isFalse();
        assertThat(wire(BARE).path("measurements")).isEmpty();
    }

    @Test
    void whatIsStoredIsReadBackTheSame() {
        var activity = new Activity(FULL, List.of("d1", "d2"), List.of(Warning.OUTSIDE_WINDOW), List.of(), List.of(), null, List.of("bang"));
        assertThat(json.fromDocument(json.toDocument(activity), Activity.class)).isEqualTo(activity);
    }

    private JsonNode wire(Facts facts, Warning... warnings) {
        var activity = new Activity(facts, List.of("d1"), List.of(warnings), List.of(), List.of(), null, List.of());
        return JsonMapper.shared().readTree(json.toJson(ActivityData.of(new Versioned<>("a1", 1, activity))));
    }
}
