package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.activity.activity.Office.CLERK;
import static vn.thongsuot.activity.activity.Office.OFFICER;
import static vn.thongsuot.activity.activity.Office.TENANT;
import static vn.thongsuot.activity.activity.Office.refusal;
import static vn.thongsuot.activity.activity.Stated.activity;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Refusal.Reason;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;

class CorrectingTest {

    private final Office office = new Office();
    private final Versioned<Activity> banner = office.recorded(activity());

    @Test
    void allFactsAreReplaced() {
        var stated = activity().called("Hai băng rôn").on("2025-04-21").answering("d1");
        var corrected = office.correct(CLERK, banner, stated).orThrow();
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.state().facts()).isEqualTo(stated.facts());
        assertThat(corrected.state().directives()).containsExactly("d1");
        assertThat(corrected.state().warnings()).containsExactly(Warning.BEFORE_DIRECTIVE);
        assertThat(office.activities.toldOf(TENANT, banner.id()))
                .containsExactly(ActivityEvent.RECORDED, ActivityEvent.CORRECTED);
    }

    @Test
    void whoCorrectedWhatAndWhyIsKept() {
        var corrected = office.correct(OFFICER, banner, activity().called("Hai băng rôn"))
                .orThrow();
        var correction = corrected.state().corrections().getFirst();
        assertThat(correction.by()).isEqualTo(OFFICER.subject());
        assertThat(correction.reason()).isEqualTo("Ghi nhầm");
        assertThat(correction.replaced()).isEqualTo(1);
    }

    @Test
    void onlyTheLatestCorrectionsStayHere() {
        var current = banner;
        for (int i = 0; i < Activity.CORRECTIONS_KEPT + 3; i++) {
            current = office.correct(CLERK, current, activity().called("Băng rôn " + i))
                    .orThrow();
        }
        assertThat(current.state().corrections()).hasSize(Activity.CORRECTIONS_KEPT);
        assertThat(current.state().corrections().getLast().replaced()).isEqualTo(Activity.CORRECTIONS_KEPT + 3);
    }

    @Test
    void whatIsTrueAlreadyIsNotToldAgain() {
        var same = office.correct(CLERK, banner, activity()).orThrow();
        assertThat(same.version()).isEqualTo(1);
        assertThat(office.activities.told()).hasSize(1);
    }

    @Test
    void aDoneDeedMayBeCorrected() {
        assertThat(refusal(office.correct(CLERK, banner, activity().called("Khác"))))
                .isNull();
        assertThat(refusal(office.correct(
                        CLERK, office.recorded(activity()), activity().in(State.PLANNED))))
                .isNull();
    }

    @Test
    void aStateThatTheOneBeforeDoesNotLeadToIsRefused() {
        var step = Violation.of("/state", "state-step", "DONE", "CANCELLED");
        assertThat(refusal(office.correct(CLERK, banner, activity().in(State.CANCELLED))))
                .isEqualTo(new Refusal(Reason.CONFLICT, "state-step-refused", List.of(step)));
    }

    @Test
    void nobodyWithdrawsByCorrecting() {
        assertThat(refusal(office.correct(CLERK, banner, activity().in(State.WITHDRAWN))))
                .isEqualTo(Refusal.invalid("/state", "withdraw-by-delete"));
    }

    @Test
    void whatWasWithdrawnStaysWithdrawn() {
        var withdrawn = office.withdraw(CLERK, banner).orThrow();
        assertThat(refusal(office.correct(CLERK, withdrawn, activity())))
                .isEqualTo(Refusal.conflict("activity-withdrawn"));
    }

    @Test
    void theSameRulesHoldAsForRecording() {
        assertThat(refusal(office.correct(CLERK, banner, activity().on("2025-05-06"))))
                .isEqualTo(Refusal.invalid("/when", "done-in-future"));
        assertThat(refusal(office.correct(CLERK, banner, activity().carryingOut("x"))))
                .isEqualTo(Refusal.notYetKnown("/tasks/0", "x"));
    }

    @Test
    void theLeadMovesOnlyByWhoSpeaksForBoth() {
        var missing = Refusal.forbidden("right-missing");
        assertThat(refusal(office.correct(OFFICER, banner, activity().by("industry"))))
                .isEqualTo(missing);
        var ofIndustry = office.recorded(activity().by("industry"));
        assertThat(refusal(office.correct(OFFICER, ofIndustry, activity().by("office"))))
                .isEqualTo(missing);
        assertThat(refusal(office.correct(CLERK, ofIndustry, activity().by("office"))))
                .isNull();
    }

    @Test
    void whoSawAnOlderVersionIsTold() {
        office.correct(CLERK, banner, activity().called("Hai băng rôn")).orThrow();
        assertThat(refusal(office.correct(CLERK, banner, activity().called("Ba băng rôn"))))
                .extracting(Refusal::reason)
                .isEqualTo(Reason.STALE);
    }
}
