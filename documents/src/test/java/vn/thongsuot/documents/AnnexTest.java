package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.docx.DocxFile;
import vn.thongsuot.documents.html.HtmlPage;
import vn.thongsuot.documents.pdf.PdfFile;

/** What does not fit the text stands in annexes, on pages of their own, in all three forms. */
class AnnexTest {

    private static final String TITLE = "Danh mục hoạt động: Sự kiện";

    private final OfficialDocument document = annexed();

    private static OfficialDocument annexed() {
        var plain = Sample.document(Standing.DRAFT, null, 1);
        var row = new Block.Row(
                null,
                List.of("1", "Tập huấn WCID"),
                List.of(),
                List.of(new SourceRef("a2", 4), new SourceRef("a3", 1)));
        var table = new Block.Table(List.of("TT", "Hoạt động"), List.of(row), List.of());
        return new OfficialDocument(
                plain.standing(),
                plain.head(),
                plain.bases(),
                plain.opening(),
                plain.sections(),
                plain.closing(),
                plain.distribution(),
                plain.signature(),
                plain.abbreviations(),
                List.of(
                        Annex.at(1, TITLE, "Kèm theo Báo cáo số 12/BC-VPS", List.of(table)),
                        Annex.at(2, "Khác", "", List.of())));
    }

    @Test
    void thePageHasThemAfterAllElseWithTheDeedsOfEachRow() {
        assertThat(HtmlPage.of(PrintedDocument.of(document)))
                .containsSubsequence(
                        "class=\"foot\"",
                        "<section id=\"annex-1\" class=\"body annex-page\">",
                        "<h2>Phụ lục I</h2>",
                        TITLE,
                        "(Kèm theo Báo cáo số 12/BC-VPS)",
                        "<tr data-sources=\"a2@4 a3@1\">",
                        "Phụ lục II");
        assertThat(document.sources()).contains(new SourceRef("a2", 4), new SourceRef("a3", 1));
    }

    @Test
    void wordProcessorAndPdfHaveThemToo() throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(DocxFile.of(PrintedDocument.of(document))));
                var words = new XWPFWordExtractor(file)) {
            assertThat(words.getText()).containsSubsequence("Phụ lục I", TITLE, "Tập huấn", "Phụ lục II");
            assertThat(file.getParagraphs().stream().filter(line -> line.isPageBreak()))
                    .hasSize(2);
        }
        try (var pdf = Loader.loadPDF(PdfFile.of(PrintedDocument.of(document)))) {
            var without = PdfFile.of(PrintedDocument.of(Sample.document(Standing.DRAFT, null, 1)));
            try (var plain = Loader.loadPDF(without)) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(plain.getNumberOfPages() + 2);
            }
            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence("Phụ lục I", TITLE, "Phụ lục II");
        }
    }
}
