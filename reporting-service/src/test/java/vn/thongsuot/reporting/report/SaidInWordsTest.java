package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.figure.Figure;

class SaidInWordsTest {

    @Test
    void noDocumentIsCalledByItsCode() {
        assertThat(Words.document("ORAL_INSTRUCTION")).isEqualTo("Ý kiến chỉ đạo");
        assertThat(Words.document("SOMETHING_NEW")).isEqualTo("Văn bản");
    }

    @Test
    void whatWasOnlySaidInWordsIsPrintedInItsWords() {
        assertThat(MeasuredValues.said(new ActivityFact.Measurement("i", null, null, "hàng nghìn"), Map.of()))
                .isEqualTo("i: hàng nghìn");
        assertThat(MeasuredValues.said(new ActivityFact.Measurement("i", "NEARLY", "600", "gần 600"), Map.of()))
                .isEqualTo("i: gần 600");
    }

    @Test
    void theTableShowsWhatWasSaidInWordsAndDoesNotCountIt() {
        var report = new DongNai();
        report.indicator("articles", "Số tin, bài", Figure.Reason.NOT_REPORTED, "");
        report.indicator("banners", "Số băng rôn", null, "12");
        report.indicator("guests", "Số khách", Figure.Reason.NOT_REPORTED, "");
        report.banner(
                List.of(),
                new ActivityFact.Measurement("articles", null, null, "hàng trăm"),
                new ActivityFact.Measurement("articles", null, null, "hàng nghìn"),
                new ActivityFact.Measurement("banners", null, null, "hàng chục"));

        assertThat(report.page())
                .contains("<td>hàng trăm; hàng nghìn (nêu bằng lời, không cộng)</td>")
                .contains("<td>từ 12 trở lên; ngoài ra hàng chục (nêu bằng lời, không cộng)</td>")
                .containsOnlyOnce("<td>chưa có số liệu</td>");
    }

    @Test
    void aSloganOnABannerIsPrintedInItsWords() {
        var report = new DongNai();
        report.banner(List.of("Nghĩ khác, Làm khác", "Vì cuộc sống"));

        assertThat(report.page()).contains("Khẩu hiệu: “Nghĩ khác, Làm khác”; “Vì cuộc sống”.");
    }

    @Test
    void moreThanIsSaidAsTheActivitiesSayIt() {
        assertThat(Words.qualified("GT", "100")).isEqualTo("hơn 100");
        assertThat(Words.qualified("SOMETHING_NEW", "100")).isEqualTo("khoảng 100");
    }
}
