package vn.thongsuot.endtoend;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;

/** What comes to the platform from outside it, and how what it gives out is opened. */
public final class PilotPapers {

    public static final String SYMBOL = "1502/UBND-KGVX";
    public static final String SUBJECT = "hưởng ứng Ngày hội đổi mới sáng tạo quốc gia 01-10 năm 2025";

    private static final String FONT = "/liberation/LiberationSerif-Regular.ttf";

    /** The province's letter; a bar parts what stands left from what stands right. */
    private static final String LETTER = """
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH THÍ ĐIỂM | Độc lập - Tự do - Hạnh phúc
            Số: %s | Thí Điểm, ngày 14 tháng 9 năm 2025
            V/v %s
            Kính gửi:
            - Sở Khoa học và Công nghệ tỉnh Thí Điểm;
            - Ủy ban nhân dân các xã.
            Ủy ban nhân dân tỉnh Thí Điểm đề nghị các đơn vị:
            1. Ủy ban nhân dân các xã lập kế hoạch và tổ chức các việc thiết thực.
            2. Sở Khoa học và Công nghệ tỉnh Thí Điểm tổng hợp, báo cáo trước ngày 10/10/2025.
            Nơi nhận: | TM. ỦY BAN NHÂN DÂN
            - Như trên;
            - Lưu: VT, KGVX.
            """.formatted(SYMBOL, SUBJECT);

    private PilotPapers() {}

    public static byte[] letter() {
        try (var document = new PDDocument();
                var ttf = PilotPapers.class.getResourceAsStream(FONT)) {
            var font = PDType0Font.load(document, ttf);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                out.setFont(font, 13);
                float y = 790;
                for (var line : LETTER.lines().toList()) {
                    var columns = line.split("\\|", 2);
                    show(out, 85, y, columns[0].strip());
                    show(out, 300, y, columns.length == 2 ? columns[1].strip() : "");
                    y -= 18;
                }
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(PDPageContentStream out, float x, float y, String text) throws IOException {
        out.beginText();
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    /** The same file with the form of a signature added, as the signing tool of an office does. */
    public static byte[] signed(byte[] pdf) {
        return signed(pdf, "Sở Khoa học và Công nghệ tỉnh Thí Điểm");
    }

    /** Signed by somebody else. */
    public static byte[] signed(byte[] pdf, String signer) {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName(signer);
            var time = Calendar.getInstance();
            time.setTime(Date.from(Instant.parse("2025-10-09T02:30:00Z")));
            signature.setSignDate(time);
            document.addSignature(signature, content -> {
                content.readAllBytes();
                return new byte[] {1, 2, 3};
            });
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] photo() {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(40, 40, 400, 100);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The words of a PDF on one line. */
    public static String textOfPdf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return oneLine(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a DOCX on one line. */
    public static String textOfDocx(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return textOfHtml(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            throw new AssertionError("no DOCX");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a page on one line, cells and paragraphs with a space between. */
    public static String textOfHtml(String page) {
        return oneLine(page.replaceAll("</?(w:p|w:tc|w:tab|w:br|td|th|tr|p|li|div|h[1-6]|br)\\b[^>]*>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&amp;", "&"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
