package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;

/** What approved plans remind of. */
class RemindersIT extends RunningService {

    @Test
    @Tag("TA-28")
    void addresseesAreRemindedBeforeTheOpeningBeforeTheEndAndAskedForTheirReports() {
        var id = approved(thuanAn());
        assertThat(reminder(id, "2025-09-18")).isEmpty();
        assertThat(reminder(id, "2025-09-19")).containsExactly("BEFORE_OPENING 2025-09-22");
        assertThat(reminder(id, "2025-09-23")).isEmpty();
        assertThat(reminder(id, "2025-10-02")).containsExactly("BEFORE_END 2025-10-05");
        assertThat(reminder(id, "2025-10-06")).containsExactly("REPORT_REQUEST ");
        var request =
                rows(Client.PLANS + "/" + id + "/reminders?asOf=2025-10-06").getLast();
        assertThat(request.path("addressees")
                        .valueStream()
                        .map(to -> to.path("name").asString()))
                .contains("TT Đảng ủy, HĐND xã", "Cơ sở đào tạo, giáo dục", "Các phòng, ban, đơn vị thuộc xã")
                .doesNotContain("Lưu: VT")
                .as("who asked for the plan is not asked for a report")
                .doesNotContain("Sở KHCN Hà Nội");
        assertThat(rows(Client.PLANS + "/" + id + "/reminders")
                        .getFirst()
                        .path("addressees")
                        .toString())
                .contains("Sở KHCN Hà Nội");
        for (var unit : List.of(ThuanAn.VILLAGE, ThuanAn.FRONT, ThuanAn.CULTURE, ThuanAn.ECONOMY)) {
            assertThat(rows("/api/v1/plan-reminders?unit=" + unit + "&asOf=2025-10-06"))
                    .as(unit)
                    .extracting(row -> row.path("kind").asString())
                    .containsExactly("REPORT_REQUEST");
        }
        assertThat(rows("/api/v1/plan-reminders?unit=" + Neighbours.SISTER + "&asOf=2025-10-06"))
                .isEmpty();
    }

    @Test
    void aPlanThatIsNotApprovedRemindsOfNothing() {
        var id = author().post(thuanAn()).id();
        assertThat(rows(Client.PLANS + "/" + id + "/reminders?asOf=2025-10-06")).isEmpty();
    }

    private List<String> reminder(String plan, String asOf) {
        return rows(Client.PLANS + "/" + plan + "/reminders?asOf=" + asOf).stream()
                .filter(row -> row.path("state").asString().equals("DUE"))
                .map(row ->
                        row.path("kind").asString() + " " + row.path("about").asString(""))
                .toList();
    }
}
