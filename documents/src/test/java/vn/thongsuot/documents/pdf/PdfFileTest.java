package vn.thongsuot.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Sample;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Standing;

class PdfFileTest {

    @Test
    @Tag("TA-30:part")
    @Tag("DN-32:part")
    void itsTextIsWhatWasWritten() throws IOException {
        try (var file = open(Sample.draft())) {
            assertThat(text(file, 1).replace('\u00a0', ' ').replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "ỦY BAN NHÂN DÂN XÃ BÌNH MẪU",
                            "Số: /KH-UBND",
                            "DỰ THẢO",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
                            "Bình Mẫu, ngày tháng năm 2026",
                            "KẾ HOẠCH Hưởng ứng Ngày hội mẫu",
                            "Căn cứ Luật mẫu ngày 27/6/2025;",
                            Sample.OPENING,
                            "I. Mục đích, yêu cầu",
                            "phát huy tinh thần đổi mới sáng tạo (ĐMST), khuyến khích mọi người dân tham gia; ưỡn ẹo,"
                                    + " nghiêng ngả, quyết liệt, thưở xưa, khuỷu tay, Ỹ Ỵ ẵ ặ ễ ộ ữ ự.",
                            "- Trang trọng; - Tiết kiệm.",
                            "Số người tham gia người chưa có số liệu",
                            "yêu cầu các đơn vị thực hiện./.");
            assertThat(lines(file)).contains("a) Treo đậm và nghiêng, theo mục 1;");
        }
    }

    @Test
    void symbolsAndDatesAreNotBrokenAcrossLines() throws IOException {
        var words = "x".repeat(3);
        var text = new StringBuilder();
        for (var count = 1; count < 40; count++) {
            text.append(words.repeat(count % 7)).append(" 572/SCT-KHTCTH ngày 22/4/2025, 57-NQ/TW, 01-10 ");
        }
        var section = Section.headed("muc-I", "I.", "Số", List.of(new Block.Written(text.toString())), List.of());
        var document = new OfficialDocument(
                Standing.DRAFT,
                Sample.head(Regime.STATE, null, "Mẫu"),
                List.of(),
                null,
                List.of(section),
                null,
                List.of(),
                null,
                List.of());
        try (var file = open(PrintedDocument.of(document))) {
            assertThat(lines(file)).noneMatch(line -> line.matches("(?s).*[-/]|[-/].*"));
        }
    }

    @Test
    @Tag("TA-21:part")
    void pagesAreA4AndTheirNumberStandsInTheTopMarginFromTheSecondOn() throws IOException {
        try (var file = open(Sample.lengthy())) {
            assertThat(file.getNumberOfPages()).isGreaterThan(2);
            assertThat(file.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(file.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(text(file, 1).strip().lines().findFirst()).hasValue("ỦY BAN NHÂN DÂN");
            for (var page = 2; page <= file.getNumberOfPages(); page++) {
                var number = page;
                assertThat(text(file, page).strip().lines().findFirst())
                        .hasValueSatisfying(line -> assertThat(line.strip()).isEqualTo(String.valueOf(number)));
            }
        }
    }

    @Test
    void fontsAreInTheFileAndNoneIsMissing() throws IOException {
        try (var file = open(Sample.draft())) {
            for (var page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
                }
            }
        }
    }

    @Test
    void itIsTaggedAndSaysItsLanguageTitleAndStanding() throws IOException {
        try (var file = open(Sample.approved())) {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMetadata()).isNotNull();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("KẾ HOẠCH Hưởng ứng Ngày hội mẫu");
            assertThat(file.getDocumentInformation().getSubject()).isEqualTo(Standing.APPROVED.words());
            assertThat(text(file, 1)).doesNotContain("DỰ THẢO", Standing.APPROVED.words());
        }
    }

    @Test
    void itsBookmarksAreItsHeadings() throws IOException {
        try (var file = open(Sample.draft())) {
            assertThat(titles(file.getDocumentCatalog().getDocumentOutline()))
                    .containsExactly("I. Mục đích, yêu cầu", "1. Mục đích", "2. Hình thức", "II. Số liệu");
        }
    }

    @Test
    void theSameDocumentMakesTheSameBytesAndTellsNoTime() throws IOException {
        var once = PdfFile.of(Sample.approved());
        assertThat(PdfFile.of(Sample.approved())).isEqualTo(once);
        assertThat(PdfFile.of(Sample.draft())).isNotEqualTo(once);
        try (var file = Loader.loadPDF(once)) {
            assertThat(file.getDocumentInformation().getCreationDate()).isNull();
            assertThat(file.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void whatCallersWriteNeverBecomesMarkupOrFetchesAnything() throws IOException {
        try (var file = open(hostile())) {
            assertThat(text(file, 1).replaceAll("\\s+", " "))
                    .contains("<img src=\"http://127.0.0.1:1/x.png\"/>", "&xxe;", "@import url(file:///etc/passwd)");
            assertThat(addresses(file)).containsExactly("https://vi.example.vn/");
            assertThat(file.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
                    .isFalse();
            assertThat(file.getDocumentCatalog().getNames()).isNull();
        }
    }

    private static PrintedDocument hostile() {
        var text =
                "<img src=\"http://127.0.0.1:1/x.png\"/> &xxe; <!DOCTYPE a [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>"
                        + " </p><style>@import url(file:///etc/passwd)</style> \u0000\u202e\ud800 \ufffe";
        var item = new Block.Item(
                text,
                text,
                List.of("file:///etc/passwd", "javascript:app.alert(1)", "https://vi.example.vn/"),
                List.of());
        var section = Section.headed(
                "s\"1", text, text, List.of(Block.Bullets.entered(List.of(item)), new Block.Written(text)), List.of());
        return PrintedDocument.of(new OfficialDocument(
                Standing.DRAFT,
                Sample.head(Regime.STATE, null, text),
                List.of(text),
                null,
                List.of(section),
                null,
                List.of(text),
                null,
                List.of()));
    }

    /** As they stand on the page, whatever face their parts are in. */
    private static List<String> lines(PDDocument file) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        return reader.getText(file).lines().map(String::strip).toList();
    }

    private static List<String> addresses(PDDocument file) throws IOException {
        var found = new ArrayList<String>();
        for (var page : file.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                    found.add(uri.getURI());
                }
            }
        }
        return found;
    }

    private static List<String> titles(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        for (var item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(titles(item));
        }
        return titles;
    }

    private static PDDocument open(PrintedDocument printed) throws IOException {
        return Loader.loadPDF(PdfFile.of(printed));
    }

    private static String text(PDDocument file, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(file);
    }
}
