package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.plan.plan.CommuneOffice.AUTHOR;
import static vn.thongsuot.plan.plan.CommuneOffice.DEPUTY;
import static vn.thongsuot.plan.plan.CommuneOffice.TENANT;
import static vn.thongsuot.plan.plan.CommuneOffice.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.platform.aggregate.Refusal;

class ApprovingPlansTest {

    private final CommuneOffice office = new CommuneOffice();

    @Test
    void aPlanGoesFromDraftOverReturnToApproval() {
        var plan = office.submitted();
        office.sendBack(DEPUTY, plan, "Bổ sung hình thức").orThrow();
        var again = office.submit(AUTHOR, plan).orThrow();
        office.approve(DEPUTY, again).orThrow();
        assertThat(office.plans.toldOf(TENANT, plan.id()))
                .containsExactly(
                        "vn.thongsuot.plan.drafted.v1",
                        "vn.thongsuot.plan.submitted.v1",
                        "vn.thongsuot.plan.returned.v1",
                        "vn.thongsuot.plan.submitted.v1",
                        "vn.thongsuot.plan.approved.v1");
    }

    @Test
    void whoeverApprovesSaysWhichVersionWasRead() {
        var seen = office.submitted();
        office.sendBack(DEPUTY, seen, "Bổ sung").orThrow();
        office.submit(AUTHOR, seen).orThrow();
        assertThat(refusal(office.approve(DEPUTY, seen))).isEqualTo(Refusal.of(Refusal.Reason.STALE, "stale"));
        assertThat(refusal(office.approveUnseen(DEPUTY, seen)))
                .isEqualTo(Refusal.of(Refusal.Reason.PRECONDITION_REQUIRED, "precondition-required"));
    }

    @Test
    void anAuthorDoesNotApproveOrReturn() {
        var plan = office.submitted();
        assertThat(refusal(office.approve(AUTHOR, plan))).isEqualTo(Refusal.forbidden("right-missing"));
        assertThat(refusal(office.sendBack(AUTHOR, plan, "Không"))).isEqualTo(Refusal.forbidden("right-missing"));
    }

    @Test
    void whatWasApprovedStaysThoughADirectiveIsRegisteredAnew() {
        var approved = office.approve(DEPUTY, office.submitted()).orThrow();
        office.directives.know(TENANT, ThuanAn.LETTER_OF_MINISTRY, 2, renamed());
        assertThat(office.reading.sources(TENANT, approved.state()).directive(ThuanAn.LETTER_OF_MINISTRY))
                .contains(ThuanAn.directives().get(ThuanAn.LETTER_OF_MINISTRY));
    }

    @Test
    @Tag("TA-02")
    void theNumberIsDrawnFromTheRegisterOfTheYear() {
        var draw = new Issue(null, true, LocalDate.of(2025, 9, 25));
        var first = office.approve(DEPUTY, office.submitted(), draw).orThrow();
        var second = office.approve(DEPUTY, office.submitted(), draw).orThrow();
        assertThat(first.state().number()).isEqualTo(1);
        assertThat(second.state().number()).isEqualTo(2);
        assertThat(second.state().content().datedAs(new PartialDate("2025"))).isEqualTo(ThuanAn.content());
    }

    @Test
    @Tag("TA-02")
    void aNumberIsGivenOnce() {
        office.approve(DEPUTY, office.submitted()).orThrow();
        assertThat(refusal(office.approve(DEPUTY, office.submitted()))).isEqualTo(Refusal.conflict("number-taken"));
    }

    @Test
    void aNumberNeedsTheYearOfItsRegister() {
        var undated =
                office.draft(AUTHOR, Contents.of(ThuanAn.content()).undated()).orThrow();
        var submitted = office.submit(AUTHOR, undated).orThrow();
        assertThat(refusal(office.approve(DEPUTY, submitted, new Issue(null, true, null))))
                .isEqualTo(Refusal.invalid("/date", "year-for-number"));
    }

    @Test
    void aPlanHasFiftyEditionsAtMost() {
        var plan = office.approve(DEPUTY, office.submitted(), Issue.open()).orThrow();
        for (int edition = 2; edition <= Editions.MOST; edition++) {
            var next =
                    office.submit(AUTHOR, office.amend(AUTHOR, plan).orThrow()).orThrow();
            plan = office.approve(DEPUTY, next, Issue.open()).orThrow();
        }
        assertThat(refusal(office.amend(AUTHOR, plan))).isEqualTo(Refusal.conflict("too-many-editions"));
    }

    @Test
    void whatIsRefusedTakesNoNumber() {
        var draw = new Issue(null, true, null);
        assertThat(refusal(office.approve(DEPUTY, office.drafted(), draw)))
                .isEqualTo(Refusal.conflict("plan-not-submitted"));
        var plan = office.approve(DEPUTY, office.submitted(), draw).orThrow();
        assertThat(plan.state().number()).isEqualTo(1);
    }

    @Test
    @Tag("TA-04")
    void aDraftFollowsTheDirectivesAsTheyAreNow() {
        var draft = office.drafted();
        office.directives.know(TENANT, ThuanAn.LETTER_OF_MINISTRY, 2, renamed());
        assertThat(office.reading.sources(TENANT, draft.state()).directive(ThuanAn.LETTER_OF_MINISTRY))
                .contains(renamed());
    }

    private static DirectiveCopy renamed() {
        return new DirectiveCopy(
                "OFFICIAL_LETTER", null, "2025", new DirectiveCopy.IssuerCopy("Bộ KH&CN"), "khác", null);
    }
}
