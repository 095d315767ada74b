package vn.thongsuot.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.documents.Sample;

/** A word processor opens what is made, counts its numbers as they should read, and writes it out again whole. */
@Tag("once")
@Tag("TA-30:part")
class LibreOfficeIT {

    private static final int PATIENCE_SECONDS = 180;

    @TempDir
    Path folder;

    @BeforeEach
    void aWordProcessorIsHere() {
        Assumptions.assumeTrue(office().isPresent(), "soffice is not on the PATH");
    }

    @Test
    void itPrintsWhatOurOwnPdfSays() throws Exception {
        var pdf = converted("docx", DocxFile.of(Sample.lengthy()), "pdf");
        try (var file = Loader.loadPDF(pdf.toFile())) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            var lines = reader.getText(file).lines().map(String::strip).toList();
            assertThat(lines)
                    .contains("I. Mục đích, yêu cầu", "1. Mục đích", "- Tiết kiệm.", "2. Hình thức", "II. Số liệu")
                    .contains("a) Treo đậm và nghiêng, theo mục 1;", "2");
            reader.setEndPage(1);
            assertThat(reader.getText(file).strip())
                    .doesNotStartWith("1")
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        }
    }

    @Test
    void itWritesTheFileOutAgainWhole() throws Exception {
        var made = DocxFile.of(Sample.draft());
        var again = converted("docx", converted("docx", made, "odt"), "docx");
        try (var before = new XWPFDocument(new ByteArrayInputStream(made));
                var after = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(again)))) {
            assertThat(texts(after)).containsAll(texts(before));
            assertThat(after.getTables()).hasSameSizeAs(before.getTables());
            assertThat(headings(after)).isEqualTo(headings(before));
        }
    }

    private static List<String> texts(XWPFDocument file) {
        return file.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> headings(XWPFDocument file) {
        return file.getParagraphs().stream()
                .filter(paragraph ->
                        paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading"))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private Path converted(String from, byte[] file, String to) throws Exception {
        return converted(from, Files.write(folder.resolve("document." + from), file), to);
    }

    /** Each run has a profile of its own, so that a word processor somebody works with is left alone. */
    private Path converted(String from, Path file, String to) throws Exception {
        var target = Files.createDirectories(folder.resolve("from-" + from + "-to-" + to));
        var process = new ProcessBuilder(
                        office().orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        target.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        var made = target.resolve("document." + to);
        assertThat(made).as(log()).exists();
        return made;
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("office.log"));
    }

    private static Optional<Path> office() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
