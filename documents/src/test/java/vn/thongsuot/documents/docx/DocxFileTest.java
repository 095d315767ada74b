package vn.thongsuot.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Run;
import vn.thongsuot.documents.Sample;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Standing;

class DocxFileTest {

    @Test
    @Tag("TA-30:part")
    @Tag("DN-32:part")
    void headingsAreStylesWithNumbersThatTheProcessorCounts() throws IOException {
        try (var file = open(Sample.draft())) {
            assertThat(paragraph(file, "Mục đích, yêu cầu")).satisfies(heading -> {
                assertThat(heading.getStyle()).isEqualTo("Heading1");
                assertThat(heading.getNumFmt()).isEqualTo("upperRoman");
                assertThat(heading.getNumLevelText()).isEqualTo("%1.");
            });
            assertThat(paragraph(file, "Hình thức").getStyle()).isEqualTo("Heading2");
            assertThat(paragraph(file, "Hình thức").getNumFmt()).isEqualTo("decimal");
            assertThat(paragraph(file, "Tiết kiệm.").getNumFmt()).isEqualTo("bullet");
            assertThat(paragraph(file, "Treo đậm và nghiêng, theo mục 1;").getNumFmt())
                    .isEqualTo("lowerLetter");
            assertThat(Objects.requireNonNull(file.getStyles().getStyle("Heading1"))
                            .getName())
                    .isEqualTo("heading 1");
        }
    }

    @Test
    void lettersWithDAreWrittenAsText() throws IOException {
        var letters = List.of("a", "b", "c", "d", "đ").stream()
                .map(letter -> new Section(letter, letter + ")", false, List.of(Run.plain("ý")), List.of(), List.of()))
                .toList();
        try (var file = open(of(letters))) {
            assertThat(paragraph(file, "đ) ý").getNumID()).isNull();
        }
    }

    @Test
    @Tag("TA-21:part")
    void thePageNumberStandsInTheHeaderFromTheSecondPageOn() throws IOException {
        try (var file = open(Sample.draft())) {
            var section = file.getDocument().getBody().getSectPr();
            assertThat(section.isSetTitlePg()).isTrue();
            var headers = file.getHeaderFooterPolicy();
            assertThat(headers.getFirstPageHeader().getText()).isBlank();
            var number = headers.getDefaultHeader().getParagraphs().getFirst();
            assertThat(number.getStyle()).isEqualTo("Header");
            assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
            assertThat(file.getHeaderList()).hasSize(2);
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(section.getPgMar().getTop()).hasToString("1134");
        }
    }

    @Test
    @Tag("TA-01")
    void headTableFootAndBlanksAreThere() throws IOException {
        try (var file = open(Sample.draft())) {
            var tables = file.getTables();
            assertThat(tables).hasSize(4);
            assertThat(tables.getFirst().getRow(0).getCell(0).getText())
                    .contains("ỦY BAN NHÂN DÂN", "Số:" + Absence.ROOM + "/KH-UBND", "DỰ THẢO");
            assertThat(tables.getFirst().getRow(0).getCell(1).getText())
                    .contains(
                            "Độc lập - Tự do - Hạnh phúc",
                            "Bình Mẫu, ngày %s tháng %s năm 2026".formatted(Absence.ROOM, Absence.ROOM));
            assertThat(tables.get(1).getStyleID()).isEqualTo("TableGrid");
            assertThat(tables.get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(tables.get(1).getRow(2).getCell(2).getText()).isEqualTo(Absence.NO_FIGURE);
            assertThat(tables.get(2).getText()).contains("Nơi nhận:", "- Lưu: VT.", "KT. CHỦ TỊCH", "Nguyễn Thị Mẫu");
            assertThat(tables.get(3).getText())
                    .contains("ĐMST", "đổi mới sáng tạo")
                    .doesNotContain("FTA");
        }
    }

    @Test
    void theMarkOfUrgencyStandsBoxedUnderTheNumber() throws IOException {
        try (var file = open(Sample.urgent("THƯỢNG KHẨN"))) {
            var lines = file.getTables().getFirst().getRow(0).getCell(0).getParagraphs();
            var mark = lines.getLast().getRuns().getFirst();
            assertThat(mark.text().replace('\u00a0', ' ').strip()).isEqualTo("THƯỢNG KHẨN");
            assertThat(mark.getStyle()).isEqualTo("BoxedMark");
            assertThat(lines.get(lines.size() - 2).getText()).startsWith("Số:");
        }
    }

    @Test
    void linksInsideLeadToTheirSection() throws IOException {
        try (var file = open(Sample.draft())) {
            var link =
                    paragraph(file, "Treo đậm và nghiêng, theo mục 1;").getCTP().getHyperlinkArray(0);
            assertThat(paragraph(file, "Mục đích")
                            .getCTP()
                            .getBookmarkStartArray(0)
                            .getName())
                    .isEqualTo(link.getAnchor());
        }
    }

    @Test
    void theSameDocumentMakesTheSameBytesAndTellsNoTime() throws IOException {
        var once = DocxFile.of(Sample.approved());
        assertThat(DocxFile.of(Sample.approved())).isEqualTo(once);
        try (var file = new XWPFDocument(new ByteArrayInputStream(once))) {
            var properties = file.getProperties().getCoreProperties();
            assertThat(properties.getCreated()).isNull();
            assertThat(properties.getTitle()).isEqualTo("KẾ HOẠCH Hưởng ứng Ngày hội mẫu");
            assertThat(properties.getSubject()).isEqualTo(Standing.APPROVED.words());
        }
    }

    @Test
    void whatCallersWriteStaysText() throws IOException {
        var hostile = "]]></w:t><w:instrText>INCLUDEPICTURE</w:instrText> \u0000\u000b\u202e\ud800\ufffe & <b>";
        var item = new Block.Item(hostile, hostile, List.of("file:///etc/passwd", "https://vi.example.vn/"), List.of());
        var section = Section.headed("s1", "I.", hostile, List.of(Block.Bullets.entered(List.of(item))), List.of());
        var bytes = DocxFile.of(of(List.of(section)));
        try (var file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(file.getParagraphs().stream().map(XWPFParagraph::getText))
                    .anyMatch(text -> text.startsWith("]]></w:t><w:instrText>INCLUDEPICTURE</w:instrText>"));
            assertThat(file.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .containsExactly("https://vi.example.vn/");
        }
        assertThat(part(bytes, "word/document.xml")).doesNotContain("<w:instrText", "<b>");
    }

    private static PrintedDocument of(List<Section> sections) {
        return PrintedDocument.of(new OfficialDocument(
                Standing.DRAFT,
                Sample.head(Regime.STATE, null, "Mẫu"),
                List.of(),
                null,
                sections,
                Block.Paragraph.of("Hết"),
                List.of(),
                null,
                List.of()));
    }

    private static XWPFParagraph paragraph(XWPFDocument file, String text) {
        return file.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph '" + text + "'"));
    }

    private static XWPFDocument open(PrintedDocument printed) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxFile.of(printed)));
    }

    private static String part(byte[] file, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
