package vn.thongsuot.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.ChartsTest;
import vn.thongsuot.documents.Sample;

class PdfChartTest {

    private static final int DARK = 0x80;

    private final Block.Chart chart = ChartsTest.sample();

    @Test
    void itsWordsAreTextAndItsBarsAreDrawn() throws IOException {
        try (var file = Loader.loadPDF(PdfFile.of(Sample.having(chart)))) {
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s+", " "))
                    .contains("Biểu đồ: Số hoạt động theo đơn vị", "Xã Hạ 5", "Xã Thiếu chưa có số liệu");
            assertThat(longestDarkLine(file))
                    .as("the longest bar, in tenths of a millimetre")
                    .isBetween(580, 640);
        }
    }

    /** Of the upper part of a thick bar, so that no letter and no rule is meant. */
    private static int longestDarkLine(PDDocument file) throws IOException {
        var picture = new PDFRenderer(file).renderImageWithDPI(0, 254);
        var longest = 0;
        for (var y = 0; y + 20 < picture.getHeight(); y += 10) {
            longest = Math.max(longest, Math.min(darkLine(picture, y), darkLine(picture, y + 20)));
        }
        return longest;
    }

    private static int darkLine(BufferedImage picture, int y) {
        var longest = 0;
        var now = 0;
        for (var x = 0; x < picture.getWidth(); x++) {
            now = (picture.getRGB(x, y) & 0xff) < DARK ? now + 1 : 0;
            longest = Math.max(longest, now);
        }
        return longest;
    }
}
