package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.plan.ThuanAn;

/** What approved plans remind of. */
class RemindersIT extends RunningService {

    private static final List<String> BODIES_WITH_A_PART = List.of(
            "Phòng Văn hóa - Xã hội xã",
            "phòng Kinh tế",
            "Trung tâm Văn hoá thông tin và thể thao",
            "Văn phòng HĐND và UBND xã",
            "Các cơ quan, đơn vị, tổ chức",
            "doanh nghiệp",
            "trường học",
            "Trạm Y tế trên địa bàn xã",
            "các tổ chức chính trị - xã hội xã");

    @Test
    @Tag("TA-28")
    void addresseesAreRemindedBeforeTheOpeningBeforeTheEndAndAskedForTheirReports() {
        var id = approved(thuanAn());
        assertThat(reminder(id, "2025-09-18")).isEmpty();
        assertThat(reminder(id, "2025-09-19")).containsExactly("BEFORE_OPENING 2025-09-22");
        assertThat(reminder(id, "2025-09-23")).isEmpty();
        assertThat(reminder(id, "2025-10-02")).containsExactly("BEFORE_END 2025-10-05");
        assertThat(reminder(id, "2025-10-06")).containsExactly("REPORT_REQUEST ");
        var all = ThuanAn.content().distribution().stream()
                .map(line -> line.text().replaceFirst("[;.]$", ""))
                .filter(line -> !line.startsWith("Lưu"))
                .toList();
        assertThat(all).hasSize(6);
        var reminders = rows(Client.PLANS + "/" + id + "/reminders?asOf=2025-10-06");
        assertThat(reminders)
                .extracting(row -> row.path("kind").asString())
                .containsExactly("BEFORE_OPENING", "BEFORE_END", "REPORT_REQUEST");
        assertThat(reminders.subList(0, 2))
                .allSatisfy(row -> assertThat(addressees(row)).containsAll(all).containsAll(BODIES_WITH_A_PART));
        assertThat(addressees(reminders.getLast()))
                .as("all but who asked for the plan, to whom the reports go")
                .containsExactlyElementsOf(addressees(reminders.getFirst()).stream()
                        .filter(name -> !name.equals("Sở KHCN Hà Nội"))
                        .toList());
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

    private static List<String> addressees(JsonNode reminder) {
        return reminder.path("addressees")
                .valueStream()
                .map(to -> to.path("name").asString())
                .toList();
    }

    private List<String> reminder(String plan, String asOf) {
        return rows(Client.PLANS + "/" + plan + "/reminders?asOf=" + asOf).stream()
                .filter(row -> row.path("state").asString().equals("DUE"))
                .map(row ->
                        row.path("kind").asString() + " " + row.path("about").asString(""))
                .toList();
    }
}
