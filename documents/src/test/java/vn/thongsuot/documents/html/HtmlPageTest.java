package vn.thongsuot.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.ChartsTest;
import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Sample;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Standing;

class HtmlPageTest {

    private final String draft = HtmlPage.of(Sample.draft());

    @Test
    @Tag("TA-21:part")
    void thePageIsVietnameseAndSetOnA4() {
        assertThat(draft)
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("size: A4 portrait", "margin: 20mm 15mm 20mm 30mm", "Times New Roman")
                .contains("@top-center { content: counter(page);", "@page :first { @top-center { content: none } }")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("KẾ HOẠCH</h1>", "<b>ỦY BAN NHÂN DÂN</b>", "<b>XÃ BÌNH MẪU</b>");
    }

    @Test
    @Tag("TA-01")
    void blanksAreOnThePage() {
        assertThat(draft)
                .contains(">Số:" + Absence.ROOM + "/KH-UBND</p>")
                .contains("Bình Mẫu, ngày %s tháng %s năm 2026".formatted(Absence.ROOM, Absence.ROOM));
    }

    @Test
    void aDraftSaysSoOnPaperAndWhatIsApprovedBesideIt() {
        assertThat(draft).contains("<span class=\"mark\">DỰ THẢO</span>", "data-standing=\"DRAFT\"");
        assertThat(HtmlPage.of(Sample.approved()))
                .doesNotContain("DỰ THẢO")
                .contains("data-standing=\"APPROVED\"", Standing.APPROVED.words(), "@media print { .standing");
    }

    @Test
    void theMarkOfUrgencyStandsBoxedUnderTheNumber() {
        assertThat(draft).doesNotContain("HỎA TỐC");
        assertThat(HtmlPage.of(Sample.urgent("HỎA TỐC")))
                .containsSubsequence("class=\"number\">", "<span class=\"mark\">HỎA TỐC</span>", "KẾ HOẠCH</h1>")
                .contains(".mark { display: inline-block; border: 1px solid");
    }

    @Test
    void aChartIsDrawnByItsBordersAndSaidInOneSentence() {
        var page = HtmlPage.of(Sample.having(ChartsTest.sample()));
        assertThat(page)
                .contains("role=\"img\" aria-label=\"Biểu đồ thanh: Số hoạt động theo đơn vị. Ủy ban")
                .contains("<p class=\"caption\">Biểu đồ: Số hoạt động theo đơn vị</p>")
                .containsSubsequence(
                        "<span class=\"value\" style=\"width: 100.0%\"></span>",
                        "<span class=\"said\">từ 12 trở lên</span>",
                        "<span class=\"wanted\" style=\"width: 83.3%\"></span>",
                        "<span class=\"value\" style=\"width: 0.0%\"></span></span><span class=\"said\">0</span>",
                        "<span class=\"room\"></span><span class=\"said\">chưa có số liệu</span>")
                .contains(".bar .value { border-top: 4mm solid", ".bar .wanted { border: 1px dashed");
    }

    @Test
    @Tag("TA-27")
    void boldItalicAndLinksAreKept() {
        assertThat(draft)
                .contains("a) Treo <b>đậm</b> và <i>nghiêng</i>, theo <a href=\"#muc-I.1\">mục 1</a>;")
                .contains("<section id=\"muc-I.1\">");
    }

    @Test
    void basesStandOnePerLineWithTheirStops() {
        assertThat(draft)
                .contains(
                        "<p>Căn cứ Luật mẫu ngày 27/6/2025;</p>\n<p>Căn cứ Nghị quyết mẫu số 57-NQ/TW ngày 22/12/2024.</p>");
    }

    @Test
    void generatedBlocksNameTheirSourcesAndFiguresTheirCells() {
        assertThat(draft)
                .containsSubsequence(
                        "<div data-generated=\"true\"><table>",
                        "<tr data-cell=\"cell-2\">",
                        "<td>chưa có số liệu</td>",
                        "<li data-sources=\"a1@3\"><b>Băng rôn:</b> Đã treo tại trụ sở. <a",
                        "<div class=\"written\"><p>Lời cán bộ.</p>");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        var item = new Block.Item(null, "Xem", List.of("javascript:alert(1)", "https://vi.example.vn/a"), List.of());
        assertThat(page(Block.Bullets.entered(List.of(item))))
                .contains("Xem javascript:alert(1) <a href=\"https://vi.example.vn/a\" rel=\"noreferrer\">");
    }

    @Test
    void everyTextIsEscaped() {
        var hostile = "<script>alert('x')</script> & \"y\"";
        var page = page(
                Block.Paragraph.of(hostile),
                new Block.Written(hostile),
                Block.Bullets.generated(
                        hostile, List.of(new Block.Item(hostile, hostile, List.of(hostile), List.of()))),
                new Block.Table(List.of(hostile), List.of(new Block.Row(hostile, List.of(hostile))), List.of(hostile)));
        assertThat(page)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y");
    }

    @Test
    void thePartyHasItsOwnNameAndNoColon() {
        var head = Sample.head(Regime.PARTY, "5", "Mẫu");
        assertThat(HtmlPage.of(PrintedDocument.of(document(head, List.of()))))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", ">Số 05/KH-UBND</p>")
                .doesNotContain(Head.COUNTRY, Head.MOTTO);
    }

    private static String page(Block... blocks) {
        var head = Sample.head(Regime.STATE, null, "<script>alert('x')</script>");
        return HtmlPage.of(PrintedDocument.of(document(head, List.of(blocks))));
    }

    private static OfficialDocument document(Head head, List<Block> blocks) {
        return new OfficialDocument(
                Standing.DRAFT,
                head,
                List.of(),
                null,
                List.of(Section.headed("s1", "I.", "Mục", blocks, List.of())),
                Block.Paragraph.of("Hết"),
                List.of(),
                null,
                List.of());
    }
}
