package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;

class MissingTest {

    @Test
    @Tag("TA-22")
    void thePlanOfThuanAnLacksFourThings() {
        assertThat(Missing.of(ThuanAn.content()))
                .containsExactly(
                        Missing.NO_BUDGET, Missing.NO_TARGETS, Missing.NO_REPORT_DEADLINE, Missing.NO_ITEM_DEADLINES);
    }

    @Test
    @Tag("TA-22")
    void whatIsSaidIsNotMissing() {
        var money = new Section("IV", Topic.BUDGET, "Kinh phí", List.of(), null, List.of(), null);
        var deadline = new Deadline("trước ngày 10/10/2025", LocalDate.of(2025, 10, 10));
        var due = new Item(ItemKind.CONTENT, null, List.of(), null, deadline, null, List.of(), List.of(), List.of());
        var dated = ThuanAn.assignment("V", due, Run.text("Gửi báo cáo"));
        var content = Contents.of(Contents.of(ThuanAn.content()).saying(List.of(money, dated)))
                .reportedBy(deadline);
        assertThat(Missing.of(content)).containsExactly(Missing.NO_TARGETS);
    }

    @Test
    @Tag("TA-22")
    void theDatesOfAnEventTakenPartInAreNoDeadline() {
        var expo = ThuanAn.content().sections().get(1).sections().get(4);
        assertThat(expo.item()).isNotNull();
        assertThat(Missing.of(ThuanAn.withSections(expo))).contains(Missing.NO_ITEM_DEADLINES);
    }
}
