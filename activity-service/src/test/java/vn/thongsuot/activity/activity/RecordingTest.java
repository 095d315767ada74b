package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.activity.activity.Office.CLERK;
import static vn.thongsuot.activity.activity.Office.OFFICER;
import static vn.thongsuot.activity.activity.Office.TENANT;
import static vn.thongsuot.activity.activity.Office.refusal;
import static vn.thongsuot.activity.activity.Stated.activity;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.activity.activity.Audience.Count;
import vn.thongsuot.activity.activity.Result.Heading;
import vn.thongsuot.activity.reference.IndicatorCopy;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;

class RecordingTest {

    private final Office office = new Office();

    @Test
    void whatIsStatedIsKeptAndToldOnce() {
        var stated = activity().by("office", "industry").answering("d1");
        var recorded = office.recorded(stated);
        assertThat(recorded.version()).isEqualTo(1);
        assertThat(recorded.state().facts()).isEqualTo(stated.facts());
        assertThat(office.activities.find(TENANT, recorded.id())).contains(recorded);
        assertThat(office.activities.toldOf(TENANT, recorded.id())).containsExactly(ActivityEvent.RECORDED);
    }

    @Test
    @Tag("DN-12")
    void bodiesOutsideTheStateTakePartAsPartners() {
        var media = office.recorded(activity()
                .as(ActivityKind.SOCIAL_MEDIA, Mode.COORDINATE)
                .in(State.POSSIBLE)
                .withPartners("Báo Đồng Nai", "Đài PTTH Đồng Nai"));
        assertThat(media.state().facts().who().partners()).containsExactly("Báo Đồng Nai", "Đài PTTH Đồng Nai");
    }

    @Test
    @Tag("DN-16")
    void aPossibilityIsNeitherPlannedNorDone() {
        var possible = office.recorded(activity().in(State.POSSIBLE));
        assertThat(possible.state().state()).isEqualTo(State.POSSIBLE).isNotEqualTo(State.PLANNED);
        assertThat(possible.state().state().happened()).isFalse();
    }

    @Test
    @Tag("DN-17")
    void integrationKeepsWhatItIsPartOfAndHow() {
        var integrated = office.recorded(activity()
                .as(ActivityKind.INTEGRATED_TASK, Mode.INTEGRATE)
                .integrating("d1", "Cải cách hành chính", "Rà soát thủ tục")
                .integrating(null, "Khuyến công", "Sản xuất sạch hơn"));
        assertThat(integrated.state().facts().basis().integrates())
                .containsExactly(
                        new Integration("d1", "Cải cách hành chính", "Rà soát thủ tục"),
                        new Integration(null, "Khuyến công", "Sản xuất sạch hơn"));
    }

    @Test
    void whatItIsPartOfIsNotWhatItIsCountedUnder() {
        var integrated = office.recorded(activity()
                .as(ActivityKind.INTEGRATED_TASK, Mode.INTEGRATE)
                .answering("d2")
                .integrating("d1", "Đề án", "Lồng ghép"));
        assertThat(integrated.state().directives()).containsExactly("d2");
    }

    @Test
    void theDirectivesOfTheTasksComeOnTop() {
        assertThat(directives(activity().carryingOut("t2"))).containsExactly("d2");
        assertThat(directives(activity().carryingOut("t4"))).containsExactly("d1");
        assertThat(directives(activity().answering("d2", "d1").carryingOut("t2")))
                .containsExactly("d1", "d2");
        assertThat(directives(activity().carryingOut("t3"))).isEmpty();
    }

    @Test
    @Tag("DN-15")
    void aDeedBeforeItsDirectiveIsRecordedWithAWarning() {
        var early = office.recorded(activity().on("2025-04-11").answering("d1").carryingOut("t2"));
        assertThat(early.state().warnings()).containsExactly(Warning.BEFORE_DIRECTIVE);
    }

    @Test
    @Tag("DN-14")
    @Tag("DN-18")
    @Tag("TA-17")
    void channelsAndLinksAreKeptInTheirOrder() {
        var learning = office.recorded(activity()
                .as(ActivityKind.LEARNING_PLATFORM, Mode.TAKE_PART)
                .over("Internet", "Trang TTĐT", "Facebook", "Zalo", "Youtube", "Loa truyền thanh")
                .linkedTo("https://binhdanhocvuso.gov.vn"));
        var setting = learning.state().facts().setting();
        assertThat(setting.channels())
                .containsExactly("Internet", "Trang TTĐT", "Facebook", "Zalo", "Youtube", "Loa truyền thanh");
        assertThat(setting.links()).containsExactly(new WebLink("https://binhdanhocvuso.gov.vn"));
    }

    @Test
    @Tag("DN-14")
    @Tag("DN-19")
    void anAudienceMayBeCountedOrNot() {
        var all = new Audience("Toàn thể công chức", null);
        var staff = new Audience("CBCCVC", null);
        var small = new Audience("DN vừa và nhỏ", new Count(Qualifier.GT, 60));
        var typical = new Audience("DN tiêu biểu", new Count(Qualifier.EQ, 12));
        var workshop = office.recorded(activity().forAudiences(all, staff, small, typical));
        assertThat(workshop.state().facts().setting().audiences()).containsExactly(all, staff, small, typical);
    }

    @Test
    @Tag("DN-20")
    void anIndicatorMayStayWithoutAValue() {
        office.indicators.know(TENANT, "articles", new IndicatorCopy("Tin, bài", "NUMBER", null));
        var silent = office.recorded(activity());
        assertThat(silent.state().facts().findings().measurements()).isEmpty();
        var measured = office.recorded(activity().measuring("articles", "0"));
        assertThat(measured.state().facts().findings().measurements()).hasSize(1);
    }

    @Test
    @Tag("DN-21:part")
    void resultsInWordsStandUnderThreeHeadings() {
        var results = office.recorded(activity()
                        .yielding(Heading.REACH, "Toàn Sở")
                        .yielding(Heading.AWARENESS, "Nhận thức được nâng lên")
                        .yielding(Heading.SPREAD, "Lan tỏa tới doanh nghiệp"))
                .state()
                .facts()
                .findings()
                .results();
        assertThat(results)
                .extracting(Result::heading)
                .containsExactly(Heading.REACH, Heading.AWARENESS, Heading.SPREAD);
    }

    @Test
    @Tag("TA-24:part")
    void evidenceStandsBesideTheDeed() {
        var proved = office.recorded(activity().provedBy("https://thuanan.hanoi.gov.vn/anh.jpg", "Băng rôn"));
        assertThat(proved.state().facts().findings().evidence())
                .containsExactly(new Evidence(new WebLink("https://thuanan.hanoi.gov.vn/anh.jpg"), "Băng rôn"));
    }

    @Test
    @Tag("DN-14")
    @Tag("TA-11")
    void anEventOfSomebodyElseHasItsPlaceAndDays() {
        var expo = office.recorded(activity()
                .as(ActivityKind.EXHIBITION, Mode.TAKE_PART)
                .in(State.PLANNED)
                .at("NIC - Hòa Lạc")
                .from("2025-10-01", "2025-10-03")
                .withPartners("Bộ Tài chính"));
        assertThat(expo.state().facts().what().mode()).isEqualTo(Mode.TAKE_PART);
        assertThat(expo.state().facts().setting().place()).isEqualTo("NIC - Hòa Lạc");
    }

    @Test
    void theOfficerRecordsForTheOfficeAlone() {
        assertThat(refusal(office.record(OFFICER, activity().by("office")))).isNull();
        assertThat(refusal(office.record(OFFICER, activity().by("industry"))))
                .isEqualTo(Refusal.forbidden("right-missing"));
    }

    @Test
    void theClerkRecordsForEveryUnitBelowAndForNoneBeside() {
        assertThat(refusal(office.record(CLERK, activity().by("trade", "elsewhere"))))
                .isNull();
        assertThat(refusal(office.record(CLERK, activity().by("elsewhere"))))
                .isEqualTo(Refusal.forbidden("right-missing"));
    }

    @Test
    void aUnitThatNobodyKnowsMayComeYet() {
        assertThat(refusal(office.record(CLERK, activity().by("x")))).isEqualTo(Refusal.notYetKnown("/unit", "x"));
    }

    @Test
    void aDirectiveThatNobodyKnowsMayComeYet() {
        assertThat(refusal(office.record(CLERK, activity().answering("d1", "x"))))
                .isEqualTo(Refusal.notYetKnown("/directives/1", "x"));
    }

    @Test
    void whatBreaksARuleIsNotKept() {
        var refused = office.record(CLERK, activity().on("2025-05-06"));
        assertThat(refusal(refused)).isEqualTo(Refusal.invalid("/when", "done-in-future"));
        assertThat(office.activities
                        .page(TENANT, new PageQuery(10, null), Map.of())
                        .items())
                .isEmpty();
        assertThat(office.activities.told()).isEmpty();
    }

    @Test
    void anotherTenantKnowsNothingOfIt() {
        var recorded = office.recorded(activity());
        assertThat(office.activities.find(Office.OTHER, recorded.id())).isEmpty();
        var stranger = new Caller(Office.OTHER, CLERK.subject());
        assertThat(refusal(office.record(stranger, activity()))).isEqualTo(Refusal.notYetKnown("/unit", "office"));
    }

    private List<String> directives(Stated stated) {
        return office.recorded(stated).state().directives();
    }
}
