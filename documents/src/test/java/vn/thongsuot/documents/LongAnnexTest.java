package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.docx.DocxFile;
import vn.thongsuot.documents.pdf.PdfFile;

/** Tables over many pages: every page has the heads, a number and as many rows as it holds, and no row is lost. */
class LongAnnexTest {

    private static final int ROWS = 600;
    private static final int ANNEX = 3;

    @Test
    void eachPageOfALongTableHasItsHeadsAndItsNumberAndNoPageIsLeftHalfEmpty() throws IOException {
        try (var pdf = Loader.loadPDF(PdfFile.of(LargeAnnex.printed(ROWS)))) {
            var rows = new ArrayList<Integer>();
            for (var page = ANNEX; page <= pdf.getNumberOfPages(); page++) {
                var text = text(pdf, page);
                assertThat(text.lines().findFirst()).hasValue(Integer.toString(page));
                assertThat(text).contains(String.join(" ", LargeAnnex.COLUMNS));
                rows.add(rows(text));
            }
            assertThat(rows.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ROWS);
            assertThat(rows.subList(1, rows.size() - 1)).allMatch(count -> count >= rows.get(1) - 1);
        }
    }

    @Test
    void itIsStillTaggedAndItsAnnexIsAmongTheBookmarks() throws IOException {
        var made = PdfFile.of(LargeAnnex.printed(ROWS));
        assertThat(made).isEqualTo(PdfFile.of(LargeAnnex.printed(ROWS)));
        try (var pdf = Loader.loadPDF(made)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(Tags.count(catalog.getStructureTreeRoot(), "TR")).isGreaterThanOrEqualTo(ROWS);
            assertThat(pdf.getPages()).allMatch(page -> page.getStructParents() >= 0);
            var bookmarks = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(one -> bookmarks.add(one.getTitle()));
            assertThat(bookmarks)
                    .contains("I. Mục đích, yêu cầu", "Phụ lục I. Danh mục hoạt động")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aWordProcessorRepeatsTheHeadsAndKeepsTheColumnsInProportion() throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(DocxFile.of(LargeAnnex.printed(ROWS))))) {
            var table = file.getTables().getLast();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getNumberOfRows()).isEqualTo(ROWS + 1);
            assertThat(table.getRow(1).getCell(0).getWidth())
                    .isLessThan(table.getRow(1).getCell(1).getWidth() / 2);
        }
    }

    static int rows(String page) {
        return (int) page.lines()
                .filter(line -> line.contains("Tập huấn kỹ năng số"))
                .count();
    }

    static String text(PDDocument pdf, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf);
    }
}
