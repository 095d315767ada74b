package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

class PlanRuleTest {

    @Test
    void thePlanOfThuanAnBreaksNoRule() {
        assertThat(broken(ThuanAn.content())).isEmpty();
    }

    @Test
    void aSectionIdIsUsedOnce() {
        assertThat(broken(ThuanAn.withSections(ThuanAn.text("I", "một"), ThuanAn.text("I", "hai"))))
                .containsExactly(Violation.of("/sections/1/id", "duplicate-section", "I"));
    }

    @Test
    void partsNeedANumbering() {
        var section = new Section("I", null, "Mục", List.of(), null, List.of(ThuanAn.text("a", "một")), null);
        assertThat(broken(ThuanAn.withSections(section)))
                .containsExactly(Violation.of("/sections/0/numbering", "numbering-missing"));
    }

    @Test
    void lettersDoNotGoPastTheAlphabet() {
        var parts = IntStream.range(0, 24)
                .mapToObj(index -> ThuanAn.text("p" + index, "mục"))
                .toArray(Section[]::new);
        assertThat(broken(ThuanAn.withSections(ThuanAn.titled("I", "Mục", Numbering.LETTER_VIETNAMESE, parts))))
                .containsExactly(Violation.of("/sections/0/sections", "too-many-parts", "23"));
    }

    @Test
    void sectionsNestFourDeepAtMost() {
        var deepest = ThuanAn.text("e", "sâu");
        for (var id : List.of("d", "c", "b", "a")) {
            deepest = ThuanAn.titled(id, "Mục", Numbering.ARABIC, deepest);
        }
        assertThat(broken(ThuanAn.withSections(deepest)))
                .containsExactly(
                        Violation.of("/sections/0/sections/0/sections/0/sections/0/sections/0", "too-deep", "4"));
    }

    @Test
    @Tag("TA-31")
    void aReferenceLeadsToASectionOfThePlan() {
        var section = ThuanAn.assignment("I", ThuanAn.plain(ItemKind.CONTENT, List.of()), Run.section("mục 9", "IX"));
        assertThat(broken(ThuanAn.withSections(section)))
                .containsExactly(Violation.of("/sections/0/paragraphs/0/runs/0/target", "unknown-section", "IX"));
    }

    @Test
    @Tag("TA-09")
    void aSloganMustBeOneOfTheCampaign() {
        assertThat(broken(ThuanAn.withSections(paragraph(Run.slogan(2)))))
                .containsExactly(Violation.of("/sections/0/paragraphs/0/runs/0/number", "unknown-slogan"));
    }

    @Test
    void aThemeNeedsACampaignThatHasOne() {
        var themeless =
                new Sources(ThuanAn.units(), ThuanAn.directives(), new CampaignCopy("Ngày hội", null, List.of()));
        assertThat(PlanRule.broken(ThuanAn.withSections(paragraph(Run.theme())), themeless))
                .containsExactly(Violation.of("/sections/0/paragraphs/0/runs/0/kind", "campaign-without-theme"));
    }

    @Test
    void anotherCampaignThatIsQuotedIsListed() {
        var theme = new Run(RunKind.THEME, "", Style.BOLD, "tuan-le", null);
        var slogan = new Run(RunKind.SLOGAN, "", Style.BOLD, "tuan-le", 2);
        var content = ThuanAn.withSections(paragraph(theme), ThuanAn.text("II", "hai"));
        assertThat(broken(content))
                .contains(Violation.of("/sections/0/paragraphs/0/runs/0/target", "campaign-not-listed", "tuan-le"));
        var programme = new Programme(null, null, null, List.of(), List.of(), null, List.of("tuan-le"));
        var known = new Sources(
                ThuanAn.units(),
                ThuanAn.directives(),
                ThuanAn.campaign(),
                Map.of("tuan-le", new CampaignCopy("Tuần lễ", "Chủ đề", List.of("Một"))));
        assertThat(PlanRule.broken(ThuanAn.standing(content, programme), known)).isEmpty();
        var quoting = ThuanAn.standing(ThuanAn.withSections(paragraph(slogan)), programme);
        assertThat(PlanRule.broken(quoting, known))
                .containsExactly(Violation.of("/sections/0/paragraphs/0/runs/0/number", "unknown-slogan"));
    }

    @Test
    void aReferenceNeedsNoWordsOfItsOwn() {
        assertThat(broken(ThuanAn.withSections(paragraph(Run.section("", "I")))))
                .isEmpty();
    }

    @Test
    @Tag("TA-06")
    void aDirectiveCitedInTheBodyIsListed() {
        assertThat(broken(ThuanAn.withSections(paragraph(Run.directive("nghi-dinh-13")))))
                .containsExactly(Violation.of("/sections/0/paragraphs/0/runs/0/target", "citation-not-listed"));
    }

    @Test
    @Tag("TA-10")
    void aFormNamesItsKindOfActivity() {
        assertThat(broken(ThuanAn.withSections(ThuanAn.item("I", ItemKind.FORM, null, Run.text("Treo băng rôn")))))
                .containsExactly(Violation.of("/sections/0/item/activityKind", "form-needs-activity-kind"));
    }

    @Test
    @Tag("TA-15")
    void aRequestGivesNoOrder() {
        var roles = List.of(Role.ofClass(RoleKind.LEAD, "các tổ chức chính trị - xã hội"));
        assertThat(broken(ThuanAn.withSections(asking(ItemKind.REQUEST, roles))))
                .containsExactly(Violation.of("/sections/0/item/roles/0/role", "request-is-no-order"));
    }

    @Test
    @Tag("TA-15")
    void theFrontIsNotGivenOrders() {
        var roles = List.of(
                Role.of(RoleKind.LEAD, ThuanAn.CULTURE, "Phòng Văn hóa - Xã hội"),
                Role.of(RoleKind.RESPOND, ThuanAn.FRONT, "Mặt trận"));
        assertThat(broken(ThuanAn.withSections(asking(ItemKind.ASSIGNMENT, roles))))
                .containsExactly(Violation.of("/sections/0/item/roles/1/role", "request-is-no-order"));
    }

    @Test
    void whoDoesItIsPrintedWhereItIsSaid() {
        assertThat(broken(ThuanAn.withSections(paragraph(Run.roles()))))
                .containsExactly(Violation.of("/sections/0/paragraphs/0/runs/0/kind", "no-roles-here"));
    }

    @Test
    @Tag("TA-18")
    void theFileCopyIsTheLastLine() {
        var content = ThuanAn.content();
        var lines = List.of(new DistributionLine("Lưu: VT.", null), new DistributionLine("Các thôn;", null));
        assertThat(broken(distributedTo(content, lines)))
                .extracting(Violation::pointer)
                .containsExactly("/distribution/0/text", "/distribution/1/text");
    }

    @Test
    void aTimeFrameDoesNotEndBeforeItBegins() {
        var reversed = new TimeFrame(LocalDate.of(2025, 10, 5), LocalDate.of(2025, 9, 22), null, null, true);
        assertThat(broken(Contents.of(ThuanAn.content()).within(reversed)))
                .containsExactly(Violation.of("/window/to", "ends-before-it-begins"));
    }

    private static List<Violation> broken(PlanContent content) {
        return PlanRule.broken(content, ThuanAn.sources());
    }

    private static PlanContent distributedTo(PlanContent content, List<DistributionLine> lines) {
        return Contents.of(content).distributedTo(lines);
    }

    private static Section paragraph(Run run) {
        return new Section("I", null, null, List.of(Paragraph.of(run)), null, List.of(), null);
    }

    private static Section asking(ItemKind kind, List<Role> roles) {
        return ThuanAn.assignment("I", ThuanAn.plain(kind, roles), Run.text("Phát huy vai trò."));
    }
}
