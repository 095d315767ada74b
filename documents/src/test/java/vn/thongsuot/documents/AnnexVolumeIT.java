package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.documents.rendering.Rendering;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.documents.xlsx.TablesFile;

/** An annex of two hundred pages in every form, each made by a program of its own that has little memory. */
@Tag("volume")
class AnnexVolumeIT {

    /** A service has at least as much, and does nothing else that is as large. */
    private static final String HEAP = "-Xmx224m";

    private static final int PAGES = 200;
    private static final long PATIENCE_SECONDS = 600;

    @TempDir
    Path folder;

    @Test
    void pdf() throws Exception {
        try (var file = Loader.loadPDF(made("pdf"))) {
            assertThat(file.getNumberOfPages()).isGreaterThan(PAGES);
            var last = LongAnnexTest.text(file, file.getNumberOfPages());
            assertThat(last).contains("kỹ năng số " + LargeAnnex.ROWS, "Hoạt động");
        }
    }

    @Test
    void docx() throws Exception {
        try (var file = new XWPFDocument(new ByteArrayInputStream(made("docx")))) {
            assertThat(file.getTables().getLast().getNumberOfRows()).isEqualTo(LargeAnnex.ROWS + 1);
        }
    }

    @Test
    void page() throws Exception {
        assertThat(new String(made("html"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("kỹ năng số " + LargeAnnex.ROWS);
    }

    @Test
    void sheets() throws Exception {
        assertThat(made("xlsx")).isNotEmpty();
    }

    private byte[] made(String ending) throws IOException, InterruptedException {
        var file = folder.resolve("annex." + ending);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Maker.class.getName(),
                        ending,
                        file.toString())
                .redirectError(Redirect.INHERIT)
                .redirectOutput(Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllBytes(file);
    }

    /** The program that makes one form. */
    static final class Maker {

        private Maker() {}

        public static void main(String[] args) throws IOException {
            var document = LargeAnnex.document(LargeAnnex.ROWS);
            Files.write(Path.of(args[1]), args[0].equals("xlsx") ? sheets(document) : made(document, args[0]));
        }

        private static byte[] made(OfficialDocument document, String ending) {
            var renderings = new Renderings(1, Duration.ofSeconds(1));
            return switch (renderings.of(document, Format.named(ending).orElseThrow())) {
                case Rendering.Made made -> made.bytes();
                default -> throw new IllegalStateException("not made");
            };
        }

        private static byte[] sheets(OfficialDocument document) throws IOException {
            var bytes = new ByteArrayOutputStream();
            TablesFile.write(PrintedDocument.of(document), bytes);
            return bytes.toByteArray();
        }
    }
}
