package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.figure.Figure;

/** The brief is always one page and says what it leaves out; the news tells only what the facts tell. */
class PapersTest {

    private final MakingFiles files = new MakingFiles(new Renderings(1, Duration.ofSeconds(5)));
    private final MakingCompanions companions = new MakingCompanions(files);
    private final DongNai dongNai = new DongNai();

    private String page(Companion companion, Standing standing) {
        return Renderings.page(companions.of(companion, dongNai.report(), dongNai.facts(), standing));
    }

    private void manyFacts(int count, String words) {
        IntStream.range(0, count).forEach(place -> {
            dongNai.activity(
                    "a" + place,
                    "TRAINING",
                    "NEW",
                    "DONE",
                    "Tập huấn số " + place + " " + words,
                    LocalDate.of(2025, 4, 20));
            dongNai.indicator("chi-so-" + place, "Chỉ số thứ " + place + " " + words, null, "1500");
            dongNai.answers.add(new Answer("khtcth", vn.thongsuot.reporting.answer.Standing.NOT_RECEIVED));
        });
        dongNai.written = new Written(
                Map.of(),
                List.of(new Written.Strength("Chủ động", words, null)),
                List.of(new Written.Limitation("Chậm", words, null, null)),
                IntStream.range(0, count)
                        .mapToObj(place -> new Written.Recommendation("UBND tỉnh", null, "đề nghị", words))
                        .toList(),
                List.of(),
                List.of());
    }

    @Test
    void aShortReportIsToldWholeAndAValueThatIsMissingIsSaidToBe() {
        dongNai.indicator("articles", "Số tin, bài", null, "1500");
        dongNai.indicator("people", "Số người tham gia", Figure.Reason.NOT_REPORTED, "");
        assertThat(page(Companion.BRIEF, Standing.DRAFT))
                .contains(
                        "TÓM TẮT BÁO CÁO",
                        "Số tin, bài (tin, bài):",
                        "1.500",
                        "Số người tham gia (tin, bài):",
                        "chưa có số liệu",
                        "data-cells=")
                .doesNotContain("Đã lược bớt");
    }

    @Test
    void howeverMuchThereIsItIsOnePageAndSaysWhatItLeavesOut() {
        for (var words : List.of("ngắn", "một câu dài ".repeat(100))) {
            manyFacts(40, words);
            var brief = companions.of(Companion.BRIEF, dongNai.report(), dongNai.facts(), Standing.DRAFT);
            assertThat(files.pages(brief)).isEqualTo(1);
            assertThat(Renderings.page(brief))
                    .contains("Đã lược bớt cho gọn trong một trang:", "/40 kiến nghị", "Xem báo cáo đầy đủ");
        }
    }

    @Test
    void aTitleAsLongAsAPageIsShortenedToo() {
        dongNai.identity = new Report.Identity("Báo cáo " + "về một việc rất dài ".repeat(250), null, null, null);
        manyFacts(20, "một câu dài ".repeat(50));
        var brief = companions.of(Companion.BRIEF, dongNai.report(), dongNai.facts(), Standing.APPROVED);
        assertThat(files.pages(brief)).isEqualTo(1);
    }

    @Test
    void changingOneFigureChangesTheBrief() {
        dongNai.indicator("articles", "Số tin, bài", null, "1500");
        var before = page(Companion.BRIEF, Standing.APPROVED);
        dongNai.figures.clear();
        dongNai.indicator("articles", "Số tin, bài", null, "1501");
        assertThat(page(Companion.BRIEF, Standing.APPROVED)).isEqualTo(before.replace("1.500", "1.501"));
    }

    @Test
    void newsTellsWhatHappenedAndNeitherLimitationsNorRequestsNorWhatDidNot() {
        dongNai.activity("a1", "TRAINING", "NEW", "DONE", "Tập huấn kỹ năng số", LocalDate.of(2025, 4, 20));
        dongNai.activity("a2", "TRAINING", "NEW", "POSSIBLE", "Chưa chắc đã làm", LocalDate.of(2025, 4, 21));
        dongNai.indicator("people", "Số người tham gia", Figure.Reason.NOT_REPORTED, "");
        dongNai.written = new Written(
                Map.of(),
                List.of(),
                List.of(new Written.Limitation("Chậm", "Còn chậm", null, null)),
                List.of(new Written.Recommendation("UBND tỉnh", null, "đề nghị", "hỗ trợ kinh phí")),
                List.of(),
                List.of());
        assertThat(page(Companion.NEWS, Standing.DRAFT))
                .contains(
                        "TIN CỔNG THÔNG TIN",
                        "DỰ THẢO",
                        "Tập huấn kỹ năng số (Văn phòng Sở, ngày 20/4/2025)",
                        "Nguồn: Báo cáo")
                .contains("số người tham gia (tin, bài): chưa có số liệu")
                .doesNotContain("Chưa chắc", "Còn chậm", "kinh phí", "CỘNG HÒA", "Nơi nhận", "./.");
        assertThat(page(Companion.NEWS, Standing.APPROVED)).doesNotContain("DỰ THẢO");
    }

    @Test
    void thatNothingIsKnownIsNotThatNothingHappened() {
        assertThat(page(Companion.NEWS, Standing.DRAFT))
                .contains("Văn phòng Sở: chưa ghi nhận thông tin.")
                .doesNotContain("không ghi nhận hoạt động nào");
        var nothing = dongNai.report().answeringNothing(null);
        assertThat(Renderings.page(companions.of(Companion.NEWS, nothing, dongNai.facts(), Standing.DRAFT)))
                .contains("không ghi nhận hoạt động nào.");
    }

    @Test
    void bothAreMadeInEveryFormAndTheTablesAreAWorkbook() {
        manyFacts(5, "ngắn");
        for (var companion : Companion.values()) {
            var paper = companions.of(companion, dongNai.report(), dongNai.facts(), Standing.DRAFT);
            for (var format : Format.values()) {
                assertThat(files.of(paper, format)).isNotEmpty();
            }
        }
        assertThat(companions.annexes(dongNai.document())).isPresent();
    }
}
