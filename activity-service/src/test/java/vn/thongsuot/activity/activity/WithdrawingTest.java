package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.activity.activity.Office.CLERK;
import static vn.thongsuot.activity.activity.Office.OFFICER;
import static vn.thongsuot.activity.activity.Office.TENANT;
import static vn.thongsuot.activity.activity.Office.refusal;
import static vn.thongsuot.activity.activity.Stated.activity;

import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Refusal;

class WithdrawingTest {

    private final Office office = new Office();

    @Test
    void theFactsStayAndTheStateSaysWithdrawn() {
        var banner = office.recorded(activity().answering("d1"));
        var withdrawn = office.withdraw(CLERK, banner).orThrow();
        assertThat(withdrawn.state().state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.state().directives()).containsExactly("d1");
        assertThat(withdrawn.state().facts().what().title())
                .isEqualTo(banner.state().facts().what().title());
        assertThat(office.activities.toldOf(TENANT, banner.id()))
                .containsExactly(ActivityEvent.RECORDED, ActivityEvent.WITHDRAWN);
    }

    @Test
    void withdrawingTwiceIsTheSameAsOnce() {
        var withdrawn = office.withdraw(CLERK, office.recorded(activity())).orThrow();
        assertThat(office.withdraw(CLERK, withdrawn).orThrow()).isEqualTo(withdrawn);
        assertThat(office.activities.told()).hasSize(2);
    }

    @Test
    void onlyWhoSpeaksForTheUnitWithdraws() {
        var ofIndustry = office.recorded(activity().by("industry"));
        assertThat(refusal(office.withdraw(OFFICER, ofIndustry))).isEqualTo(Refusal.forbidden("right-missing"));
    }
}
