package vn.thongsuot.activity.activity.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
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
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.activity.activity.Attendance;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Basis;
import vn.thongsuot.activity.activity.Beneficiary;
import vn.thongsuot.activity.activity.Conference;
import vn.thongsuot.activity.activity.Cooperation;
import vn.thongsuot.activity.activity.Description;
import vn.thongsuot.activity.activity.Evidence;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.activity.activity.Findings;
import vn.thongsuot.activity.activity.HalfDay;
import vn.thongsuot.activity.activity.Integration;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.Mode;
import vn.thongsuot.activity.activity.News;
import vn.thongsuot.activity.activity.Official;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.Participants;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Reading;
import vn.thongsuot.activity.activity.Result;
import vn.thongsuot.activity.activity.Setting;
import vn.thongsuot.activity.activity.Share;
import vn.thongsuot.activity.activity.State;
import vn.thongsuot.activity.activity.Target;
import vn.thongsuot.activity.activity.Turn;
import vn.thongsuot.activity.activity.Warning;
import vn.thongsuot.activity.activity.WebLink;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class ActivityDataTest {

    private static final Facts FULL = new Facts(
            new Participants("office", List.of("industry"), List.of("Báo Đồng Nai"), null),
            new Description(
                    ActivityKind.WORKSHOP,
                    Mode.INTEGRATE,
                    State.DONE,
                    "Hội thảo",
                    "Nội dung",
                    List.of("Nghĩ khác"),
                    List.of("Ngày KHCN"),
                    null),
            new Setting(
                    PartialPeriod.between(LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 25)),
                    "Trụ sở",
                    List.of("Zalo"),
                    List.of(new WebLink("https://sct.dongnai.gov.vn")),
                    List.of(new Audience("DN", new Audience.Count(Qualifier.GE, 60)), new Audience("CBCC", null)),
                    List.of()),
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

    private static final Official DIRECTOR = new Official("p1", "Giám đốc", "office", "Nguyễn Văn Mẫu", "TS.", false);

    private static final Facts MEETING = new Facts(
            new Participants(
                    "office",
                    List.of(),
                    List.of(),
                    new Cooperation(
                            Cooperation.Model.INTERNATIONAL,
                            List.of(new Cooperation.Partner("Viện Kyoto", "JP", Cooperation.Sector.INSTITUTE)))),
            new Description(
                    ActivityKind.WORKSHOP,
                    Mode.ORGANISE,
                    State.DONE,
                    "Hội thảo",
                    null,
                    List.of(),
                    List.of(),
                    new Description.Verbatim("Hội thỏa", null)),
            new Setting(
                    PartialPeriod.parse("2025-04-11"),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Target(
                            Target.Body.WORKING_GROUP, "g1", "Tổ công tác", new Audience.Count(Qualifier.EQ, 24)))),
            new Basis(List.of(), List.of(), null, null, null, List.of()),
            new Findings(
                    List.of(new Measurement(
                            "satisfaction",
                            Qualifier.EQ,
                            new BigDecimal("80"),
                            null,
                            null,
                            List.of(),
                            new Measurement.Scope(PartialPeriod.parse("2024"), "các xã", Beneficiary.CITIZENS),
                            new Share(new BigDecimal("4"), new BigDecimal("5")),
                            new Reading(new BigDecimal("70"), null, PartialPeriod.parse("2021")),
                            "Khảo sát")),
                    List.of(),
                    List.of()),
            new Conference(
                    "Đổi mới",
                    HalfDay.EVENING,
                    new Conference.Organiser("office", "Văn phòng"),
                    List.of(new Conference.Purpose("Định hướng", PartialPeriod.parse("2026"))),
                    new Attendance(
                            new Audience.Count(Qualifier.GT, 100),
                            List.of(new Attendance.Group("DN", new Audience.Count(Qualifier.NEARLY, 50), "đông đảo")),
                            List.of(DIRECTOR)),
                    List.of(new Turn(
                            DIRECTOR, Turn.Role.DIRECT, "Kế hoạch", new Turn.Quotation("Làm ngay.", "Lam ngay.")))));

    private static final Facts BARE = new Facts(
            new Participants("office", List.of(), List.of(), null),
            new Description(
                    ActivityKind.BANNER, Mode.RESPOND, State.POSSIBLE, "Băng rôn", null, List.of(), List.of(), null),
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
        assertThat(EventSchemas.violations(type, wire(MEETING).toString())).isEmpty();
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
        var activity = new Activity(
                FULL,
                List.of("d1", "d2"),
                List.of(Warning.OUTSIDE_WINDOW),
                List.of(),
                List.of(),
                null,
                List.of("bang"));
        assertThat(json.fromDocument(json.toDocument(activity), Activity.class)).isEqualTo(activity);
    }

    @Test
    void anEventAndItsProofAreReadBackTheSame() {
        var trace = new Attachment.Trace("chuyenvien.sct", Instant.parse("2025-04-11T03:00:00Z"));
        var photo = new Attachment(
                "p1",
                Attachment.Kind.PHOTO,
                new Attachment.Stored("a".repeat(64), "a.jpg", "image/jpeg", 7),
                "Ảnh",
                new Attachment.Credit("Đỗ Mẫu", "Chỉ báo cáo", LocalDate.of(2025, 4, 11)),
                new Attachment.Copies("b".repeat(64), "c".repeat(64)),
                trace,
                trace);
        var news = new News("Tin", "Bài", "Bùi Thử");
        var activity = new Activity(MEETING, List.of(), List.of(), List.of(), List.of(photo), news, List.of("hoi"));
        assertThat(json.fromDocument(json.toDocument(activity), Activity.class)).isEqualTo(activity);
    }

    @Test
    void noPersonIsNamedOnTheTopic() {
        assertThat(wire(MEETING).toString()).doesNotContain("Nguyễn Văn Mẫu", "TS.", "Làm ngay", "Hội thỏa");
    }

    private JsonNode wire(Facts facts, Warning... warnings) {
        var activity = new Activity(facts, List.of("d1"), List.of(warnings), List.of(), List.of(), null, List.of());
        return JsonMapper.shared().readTree(json.toJson(ActivityData.of(new Versioned<>("a1", 1, activity))));
    }
}
