package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static vn.thongsuot.plan.plan.CommuneOffice.AUTHOR;
import static vn.thongsuot.plan.plan.CommuneOffice.DEPUTY;
import static vn.thongsuot.plan.plan.CommuneOffice.TENANT;
import static vn.thongsuot.plan.plan.CommuneOffice.refusal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.identity.Caller;

class DraftingPlansTest {

    private final CommuneOffice office = new CommuneOffice();

    @Test
    void whatIsDraftedIsKeptAndTold() {
        var plan = office.drafted();
        assertThat(office.reading.find(TENANT, plan.id())).contains(plan);
        assertThat(plan.state().content()).isEqualTo(ThuanAn.content());
        assertThat(office.plans.toldOf(TENANT, plan.id())).containsExactly("vn.thongsuot.plan.drafted.v1");
    }

    @Test
    @Tag("TA-05")
    void lettersOfMinistryAndDepartmentAreBothBases() {
        assertThat(office.drafted().state().directives())
                .containsExactly(ThuanAn.LETTER_OF_MINISTRY, ThuanAn.LETTER_OF_DEPARTMENT);
    }

    @Test
    @Tag("TA-16")
    @Tag("TA-18")
    void aVillageWithoutAccountsCanBeAddressed() {
        assertThat(office.drafted().state().content().distribution())
                .contains(new DistributionLine("Các thôn, Tổ dân phố trên địa bàn xã", ThuanAn.VILLAGE));
    }

    @Test
    @Tag("TA-11")
    void theExpoHasItsOrganiserPlaceAndDays() {
        var days = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 3));
        assertThat(item("II.5").participation())
                .extracting(Participation::organiser, Participation::place, Participation::period)
                .containsExactly("Trung tâm Đổi mới sáng tạo Quốc gia", "NIC, Khu công nghệ cao Hoà Lạc, Hà Nội", days);
        assertThat(item("II.5").participation())
                .extracting(Participation::events, list(String.class))
                .anyMatch(event -> event.contains("VIIE 2025"));
    }

    @Test
    @Tag("TA-10")
    void thereAreFourContentsAndSixFormsEachWithItsKindOfActivity() {
        var items = Outline.of(office.drafted().state().content()).places().stream()
                .map(place -> place.section().item())
                .toList();
        assertThat(items)
                .filteredOn(item -> item != null && item.kind() == ItemKind.CONTENT)
                .hasSize(4);
        assertThat(items)
                .filteredOn(item -> item != null && item.kind() == ItemKind.FORM)
                .hasSize(6)
                .noneMatch(item -> item.activityKind() == null);
    }

    @Test
    @Tag("TA-13")
    @Tag("TA-17")
    @Tag("TA-32")
    void theFirstAssignmentHasALeadThreeCoordinatorsChannelsPlacesAndABanner() {
        var publicity = item("III.1");
        assertThat(publicity.roles())
                .extracting(Role::role)
                .containsExactly(RoleKind.LEAD, RoleKind.COORDINATE, RoleKind.COORDINATE, RoleKind.COORDINATE);
        assertThat(publicity.channels()).contains("Facebook", "Zalo", "Youtube", "loa truyền thanh");
        assertThat(publicity.places()).contains("trạm y tế", "nhà văn hoá thôn");
        assertThat(publicity.banners()).containsExactly(ThuanAn.BANNER).isNotEqualTo(List.of(ThuanAn.SLOGAN));
    }

    @Test
    @Tag("TA-14")
    void classesOfBodiesAreAddressedByTheirLabels() {
        assertThat(item("III.2").roles()).hasSize(4).allMatch(role -> role.unit() == null && role.openEnded());
    }

    @Test
    @Tag("TA-15")
    void theFrontIsAskedToSuperviseAndCriticise() {
        assertThat(item("III.3").kind()).isEqualTo(ItemKind.REQUEST);
        assertThat(item("III.3").roles())
                .extracting(Role::role)
                .contains(RoleKind.REQUESTED, RoleKind.SUPERVISE, RoleKind.SOCIAL_CRITICISM)
                .noneMatch(RoleKind::isOrder);
    }

    @Test
    @Tag("TA-06")
    void bodyCitationsStandApartFromTheBases() {
        var plan = office.drafted().state();
        assertThat(plan.content().bodyCitations()).hasSize(2);
        assertThat(plan.directives()).doesNotContain(ThuanAn.RESOLUTION_57, ThuanAn.LAW);
    }

    @Test
    void whatIsNotKnownYetIsNamedWithItsPlace() {
        var other = new Caller(CommuneOffice.OTHER, AUTHOR.subject());
        var refusal = Objects.requireNonNull(refusal(office.draft(other, ThuanAn.content())));
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_YET_KNOWN);
        assertThat(refusal.violations())
                .extracting(violation -> violation.pointer())
                .contains("/unit", "/campaign", "/bases/0/directive", "/bodyCitations/1/directive")
                .contains("/distribution/0/unit", "/sections/2/sections/0/item/roles/1/unit");
    }

    @Test
    void whoMayOnlyApproveMayNotDraft() {
        assertThat(refusal(office.draft(DEPUTY, ThuanAn.content()))).isEqualTo(Refusal.forbidden("right-missing"));
        assertThat(office.plans.told()).isEmpty();
    }

    @Test
    void onlyItsAuthorsChangeAndSubmitAPlan() {
        var plan = office.drafted();
        var other = Contents.of(ThuanAn.content()).titled("Khác");
        assertThat(refusal(office.change(DEPUTY, plan, other))).isEqualTo(Refusal.forbidden("right-missing"));
        assertThat(refusal(office.submit(DEPUTY, plan))).isEqualTo(Refusal.forbidden("right-missing"));
        assertThat(office.change(AUTHOR, plan, other).orThrow().version()).isEqualTo(2);
    }

    @Test
    void aBrokenRuleKeepsNothing() {
        var empty = ThuanAn.withSections(ThuanAn.text("I", "một"), ThuanAn.text("I", "hai"));
        assertThat(refusal(office.draft(AUTHOR, empty)))
                .isEqualTo(Refusal.invalid("/sections/1/id", "duplicate-section", "I"));
        assertThat(office.plans.told()).isEmpty();
    }

    @Test
    void vietnameseIsKeptComposed() {
        var decomposed = Normalizer.normalize("Triển khai", Normalizer.Form.NFD);
        var plan = office.draft(AUTHOR, Contents.of(ThuanAn.content()).titled(decomposed))
                .orThrow();
        assertThat(plan.state().content().subject()).isEqualTo("Triển khai").isNotEqualTo(decomposed);
    }

    private Item item(String section) {
        var place = Outline.of(office.drafted().state().content()).find(section).orElseThrow();
        return Objects.requireNonNull(place.section().item());
    }
}
