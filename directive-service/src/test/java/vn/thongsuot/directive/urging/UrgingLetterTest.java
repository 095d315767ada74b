package vn.thongsuot.directive.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.followup.Reason;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.platform.aggregate.Decision;

class UrgingLetterTest {

    private final LateCity late = new LateCity();
    private final PrintingUrgings printing = new PrintingUrgings(
            late.urgings,
            late.service.directives,
            late.service.tasks,
            late.service.units,
            new Printing(new Renderings(1, Duration.ofSeconds(1))));

    @Test
    void theLetterNamesWhoIsLateWithWhatAndLeavesBlankWhatIsNotKnown() {
        var directive = late.sent();
        late.hasPlan(directive, late.departments.get(0));
        var text = page(done(late.urge(directive, "")).id());
        assertThat(text)
                .contains("ỦY BAN NHÂN DÂN")
                .contains("V/v đôn đốc thực hiện kế hoạch số 12/KH-UBND")
                .contains("Kính gửi:", "- Sở 0;", "- Sở 3.")
                .contains("đến ngày 22/4/2025 còn 4 đơn vị chưa hoàn thành")
                .contains("Chưa tiếp nhận văn bản; Chưa có kế hoạch; Chưa có báo cáo")
                .contains("Chưa tiếp nhận văn bản; Chưa có báo cáo")
                .contains("Đề nghị khẩn trương")
                .contains("trả lời chậm nhất vào ngày 25/4/2025./.")
                .contains("Lưu: VT.")
                .doesNotContain("DỰ THẢO");
        assertThat(text.replace('\u00a0', ' ').replaceAll(" +", " ")).contains("Số: ", "ngày tháng năm ");
    }

    @Test
    void theLetterIsAsUrgentAsWhatIsLate() {
        var ordinary = page(done(late.urge(late.sent(), "")).id());
        assertThat(ordinary).doesNotContain("HỎA TỐC");
        var urgent = page(
                done(late.urge(late.sent(", \"urgency\": \"IMMEDIATE\""), "")).id());
        assertThat(urgent).containsSubsequence("V/v đôn đốc thực hiện", "HỎA TỐC", "Kính gửi:");
    }

    @Test
    void aLetterToThousandsStillFitsIntoAFile() {
        var units = IntStream.range(0, 5_000).mapToObj(i -> "xa-" + i).toList();
        var one = late.service.units.find(TENANT, late.departments.get(0)).orElseThrow();
        units.forEach(unit -> late.service.units.create(
                late.service.command(CLERK), unit, () -> Decision.accepted(one.state(), "established")));
        var matter = Matter.silence(List.of(Reason.NO_PLAN));
        var urging = new Urging(
                late.city,
                "Văn thư",
                late.service.command(CLERK).at(),
                About.BOARD,
                late.sent(),
                null,
                List.of(new Lateness(matter, units)),
                "Đề nghị khẩn trương",
                LocalDate.of(2025, 4, 25));
        late.urgings.create(late.service.command(CLERK), "many", () -> Decision.accepted(urging, Urging.SENT));
        assertThat(page("many")).contains("Các đơn vị có tên trong danh sách", "còn 5000 đơn vị", "Chưa có kế hoạch:");
        assertThat(printing.file(TENANT, "many", Format.DOCX)).isPresent();
        assertThat(printing.file(TENANT, "nothing", Format.DOCX)).isEmpty();
    }

    private String page(String id) {
        var bytes = printing.file(TENANT, id, Format.HTML).orElseThrow().bytes();
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("<[^>]*>", "\n")
                .replaceAll("[ \\t]*\\n\\s*", "\n");
    }
}
