package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;

class PlanTest {

    private static final Instant NOW = Instant.parse("2025-09-24T02:00:00Z");
    private static final Confirmation AUTHOR = new Confirmation("vanhoa.ta", NOW);
    private static final Confirmation ANOTHER = new Confirmation("vanphong.ta", NOW.plusSeconds(60));
    private static final Issue ISSUE = new Issue(105, false, LocalDate.of(2025, 9, 25));

    @Test
    @Tag("TA-01")
    void aDraftHasASymbolAndNoNumber() {
        var plan = draft();
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.number()).isNull();
        assertThat(plan.content().symbol()).isEqualTo("/KH-UBND");
    }

    @Test
    @Tag("TA-02")
    void approvalGivesNumberAndDateAndLeavesTheTextAsItIs() {
        var before = submitted();
        var approved = state(before.approve(ISSUE, ThuanAn.sources()));
        assertThat(approved.number()).isEqualTo(105);
        assertThat(approved.content().date()).isEqualTo(new PartialDate("2025-09-25"));
        assertThat(approved.content().datedAs(before.content().date())).isEqualTo(before.content());
    }

    @Test
    @Tag("TA-02")
    void aNumberMayComeAfterApprovalButDoesNotChange() {
        var approved = state(submitted().approve(Issue.open(), ThuanAn.sources()));
        var numbered = approved.approve(ISSUE, ThuanAn.sources());
        assertThat(event(numbered)).isEqualTo("vn.thongsuot.plan.changed.v1");
        assertThat(refusal(state(numbered).approve(new Issue(106, false, null), ThuanAn.sources()))
                        .code())
                .isEqualTo("plan-number-given");
    }

    @Test
    void theSameApprovalAgainChangesNothing() {
        var approved = state(submitted().approve(ISSUE, ThuanAn.sources()));
        assertThat(approved.approve(ISSUE, ThuanAn.sources())).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void anApprovedPlanKeepsTheSourcesItWasApprovedWith() {
        assertThat(submitted().printed()).isNull();
        assertThat(state(submitted().approve(ISSUE, ThuanAn.sources())).printed())
                .isEqualTo(ThuanAn.sources());
    }

    @Test
    void aDateMustAgreeWithTheYearInThePlan() {
        var issue = new Issue(7, false, LocalDate.of(2026, 1, 5));
        assertThat(refusal(submitted().approve(issue, ThuanAn.sources())))
                .isEqualTo(Refusal.invalid("/date", "outside-partial-date", "2025"));
    }

    @Test
    void aNumberIsGivenOrDrawnNotBoth() {
        assertThat(refusal(submitted().approve(new Issue(7, true, null), ThuanAn.sources())))
                .isEqualTo(Refusal.invalid("/drawNumber", "number-or-draw"));
    }

    @Test
    void theIssuerStays() {
        assertThat(refusal(draft().change(Contents.of(ThuanAn.content()).issuedBy(ThuanAn.CULTURE), AUTHOR)))
                .isEqualTo(Refusal.invalid("/unit", "issuer-stays"));
    }

    @Test
    void aReturnedPlanIsChangedAndSubmittedAgain() {
        var returned = state(back(submitted(), new Remark("II.4", "Bổ sung kinh phí", NOW)));
        assertThat(returned.remarks()).extracting(Remark::section).containsExactly("II.4");
        var changed = state(returned.change(Contents.of(returned.content()).titled("Triển khai Ngày hội"), AUTHOR));
        assertThat(state(changed.submit()).status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void remarksAreBoundedSinceEachAuditEntryHasThemAll() {
        var plan = submitted();
        for (var time = 0; time < Returning.MOST_RETURNS; time++) {
            plan = state(state(back(plan, new Remark(null, "Lần " + time, NOW.plusSeconds(time))))
                    .submit());
        }
        assertThat(plan.remarks()).hasSize(50);
        assertThat(refusal(back(plan, new Remark(null, "Thêm một lần", NOW.plusSeconds(99)))))
                .isEqualTo(Refusal.conflict("too-many-returns"));
        assertThat(state(plan.approve(ISSUE, ThuanAn.sources())).status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void aRemarkNamesASectionOfThePlan() {
        assertThat(refusal(back(submitted(), new Remark("IX", "Xem lại", NOW))).violations())
                .extracting(violation -> violation.pointer())
                .containsExactly("/section");
    }

    @Test
    void whatIsSubmittedOrApprovedIsNotChanged() {
        var other = Contents.of(ThuanAn.content()).titled("Khác");
        var approved = state(submitted().approve(ISSUE, ThuanAn.sources()));
        assertThat(refusal(submitted().change(other, AUTHOR)).code()).isEqualTo("plan-not-editable");
        assertThat(refusal(approved.change(other, AUTHOR)).code()).isEqualTo("plan-not-editable");
        assertThat(refusal(approved.submit()).code()).isEqualTo("plan-not-editable");
    }

    @Test
    void aDraftIsNeitherApprovedNorReturned() {
        assertThat(refusal(draft().approve(ISSUE, ThuanAn.sources())).code()).isEqualTo("plan-not-submitted");
        assertThat(refusal(back(draft(), new Remark(null, "Chưa trình", NOW))).code())
                .isEqualTo("plan-not-submitted");
    }

    @Test
    @Tag("TA-33")
    void whoConfirmedTheTimeFrameIsKept() {
        var confirmed = Contents.of(ThuanAn.content()).within(ThuanAn.window("II.5", true));
        var plan = state(draft().change(confirmed, AUTHOR));
        assertThat(plan.windowConfirmed()).isEqualTo(AUTHOR);
        var later = state(plan.change(Contents.of(confirmed).titled("Khác"), ANOTHER));
        assertThat(later.windowConfirmed()).isEqualTo(AUTHOR);
    }

    @Test
    void theSameContentAgainIsNoChange() {
        assertThat(draft().change(ThuanAn.content(), AUTHOR)).isInstanceOf(Decision.Unchanged.class);
    }

    private static Plan draft() {
        return state(Plan.draft(ThuanAn.content(), AUTHOR));
    }

    private static Plan submitted() {
        return state(draft().submit());
    }

    private static Plan state(Decision<Plan> decision) {
        return accepted(decision).state();
    }

    private static String event(Decision<Plan> decision) {
        return accepted(decision).event();
    }

    private static Decision.Accepted<Plan> accepted(Decision<Plan> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Plan>) decision;
    }

    private static Refusal refusal(Decision<Plan> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Plan>) decision).refusal();
    }

    private static Decision<Plan> back(Plan plan, Remark remark) {
        return Returning.sendBack(plan, remark, List.of());
    }
}
