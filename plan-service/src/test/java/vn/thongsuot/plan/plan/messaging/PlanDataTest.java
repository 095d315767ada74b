package vn.thongsuot.plan.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.ItemKind;
import vn.thongsuot.plan.plan.Measures;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.PlanEvent;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.Programme;
import vn.thongsuot.plan.plan.Role;
import vn.thongsuot.plan.plan.RoleKind;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Target;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class PlanDataTest {

    private static final PlanContent BARE = new PlanContent(
            "unit",
            "/KH-UBND",
            null,
            "Thuận An",
            "Triển khai",
            null,
            List.of(),
            List.of(),
            null,
            null,
            Numbering.ROMAN,
            List.of(),
            null,
            null,
            List.of(),
            null,
            null);

    private final StoredJson json = new StoredJson();

    @ParameterizedTest
    @EnumSource(PlanEvent.class)
    void everyEventKeepsToTheContract(PlanEvent event) {
        assertThat(EventSchemas.violations(
                        event.type(), wire(ThuanAn.content(), 105).toString()))
                .isEmpty();
        assertThat(EventSchemas.violations(event.type(), wire(BARE, null).toString()))
                .isEmpty();
    }

    @Test
    @Tag("HCM-02:part")
    void anOpenHorizonAndTheOtherPlansAreTold() {
        var programme = new Programme(
                new Programme.Horizon(2022, null),
                "parent",
                "former",
                List.of(),
                List.of(),
                null,
                List.of("tuan-le-chuyen-doi-so", "tuan-le-chuyen-doi-so"));
        var role = Role.ofSet(RoleKind.LEAD, "các Sở, ban, ngành", List.of("a", "b"));
        var work = ThuanAn.assignment("I", ThuanAn.plain(ItemKind.ASSIGNMENT, List.of(role)), Run.text("Việc"));
        var wire = wire(ThuanAn.standing(ThuanAn.withSections(work), programme), null);
        assertThat(EventSchemas.violations(PlanEvent.DRAFTED.type(), wire.toString()))
                .isEmpty();
        assertThat(wire.at("/horizon/from").asInt()).isEqualTo(2022);
        assertThat(wire.path("horizon").has("to")).isFalse();
        assertThat(wire.path("parentPlan").asString()).isEqualTo("parent");
        assertThat(wire.path("continues").asString()).isEqualTo("former");
        assertThat(wire.path("campaigns").toString()).isEqualTo("[\"tuan-le-chuyen-doi-so\"]");
        assertThat(wire.at("/items/0/roles/0/units")).hasSize(2);
    }

    @Test
    void targetsAreToldWithEveryDigitAndWithoutWhatNobodySaid() {
        var share = new Target.Share("hộ dân", null, new BigDecimal("1000"), new BigDecimal("85.5"));
        var measures = new Measures(
                List.of(
                        new Target(
                                "ho-so",
                                "Hồ sơ",
                                "unit-2",
                                Target.Qualifier.GE,
                                new BigDecimal("1500.50"),
                                "hồ sơ",
                                null,
                                LocalDate.of(2025, 12, 15)),
                        new Target(null, "Hộ dân", null, null, null, null, share, null)),
                List.of());
        var wire = wire(measured(measures), null);
        assertThat(EventSchemas.violations(PlanEvent.APPROVED.type(), wire.toString()))
                .isEmpty();
        assertThat(wire.path("targets").toString())
                .isEqualTo(
                        "[{\"indicator\":\"ho-so\",\"name\":\"Hồ sơ\",\"unit\":\"unit-2\",\"qualifier\":\"GE\","
                                + "\"value\":\"1500.5\",\"measure\":\"hồ sơ\",\"by\":\"2025-12-15\"},"
                                + "{\"name\":\"Hộ dân\",\"share\":{\"population\":\"hộ dân\",\"denominator\":\"1000\",\"percent\":\"85.5\"}}]");
    }

    private static PlanContent measured(Measures measures) {
        return new PlanContent(
                "unit",
                "/KH-UBND",
                null,
                "Thuận An",
                "Triển khai",
                null,
                List.of(),
                List.of(),
                null,
                null,
                Numbering.ROMAN,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                measures);
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(wire(BARE, null).propertyNames())
                .doesNotContain(
                        "number", "date", "campaign", "window", "horizon", "parentPlan", "continues", "targets");
    }

    @Test
    void theSignersNameIsNotTold() {
        assertThat(wire(ThuanAn.content(), null).toString())
                .doesNotContain(ThuanAn.SIGNER)
                .doesNotContain("signature");
    }

    @Test
    @Tag("TA-06")
    void basesAndBodyCitationsAreToldApart() {
        var wire = wire(ThuanAn.content(), null);
        assertThat(wire.at("/directives/0").asString()).isEqualTo(ThuanAn.LETTER_OF_MINISTRY);
        assertThat(wire.at("/bodyCitations/0").asString()).isEqualTo(ThuanAn.RESOLUTION_57);
    }

    @Test
    @Tag("TA-11")
    @Tag("TA-12")
    void theExposDaysAndTheTimeFrameAreToldApart() {
        var wire = wire(ThuanAn.content(), null);
        assertThat(wire.at("/window/from").asString()).isEqualTo("2025-09-22");
        assertThat(item(wire, "II.5").at("/window/from").asString()).isEqualTo("2025-10-01");
        assertThat(item(wire, "II.4.a").has("window")).isFalse();
    }

    @Test
    @Tag("TA-10")
    void aFormTellsItsKindOfActivity() {
        var banner = item(wire(ThuanAn.content(), null), "II.4.a");
        assertThat(banner.path("activityKind").asString()).isEqualTo("BANNER");
        assertThat(banner.path("label").asString()).isEqualTo("II.4.a");
    }

    @Test
    @Tag("TA-22")
    void whatIsMissingIsTold() {
        assertThat(wire(ThuanAn.content(), null).path("missing")).hasSize(4);
    }

    @Test
    void longTextsStayAtHome() {
        var text = "ă".repeat(401);
        var content = ThuanAn.withSections(ThuanAn.item("I", ItemKind.CONTENT, null, Run.text(text)));
        assertThat(wire(content, null).at("/items/0/text").asString()).isEqualTo("ă".repeat(399) + "…");
    }

    @Test
    void aChangedParagraphChangesTheHashOfItsSection() {
        assertThat(hash("một")).isEqualTo(hash("một")).isNotEqualTo(hash("hai"));
    }

    @Test
    void whatIsStoredIsReadBackTheSame() {
        var plan = plan(ThuanAn.content(), 105);
        assertThat(json.fromDocument(json.toDocument(plan), Plan.class)).isEqualTo(plan);
    }

    private String hash(String words) {
        var section = new Section("I", null, "Mục", List.of(Paragraph.of(words)), null, List.of(), null);
        return wire(ThuanAn.withSections(section), null)
                .at("/outline/0/textHash")
                .asString();
    }

    private static JsonNode item(JsonNode wire, String id) {
        return wire.path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode wire(PlanContent content, @Nullable Integer number) {
        return JsonMapper.shared().readTree(json.toJson(PlanData.of(new Versioned<>("p1", 1, plan(content, number)))));
    }

    private static Plan plan(PlanContent content, @Nullable Integer number) {
        var bases = content.bases().stream().map(basis -> basis.directive()).toList();
        return new Plan(content, PlanStatus.DRAFT, bases, number, List.of(), null, ThuanAn.sources());
    }
}
