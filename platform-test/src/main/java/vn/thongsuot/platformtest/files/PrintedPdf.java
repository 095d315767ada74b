package vn.thongsuot.platformtest.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A text printed as offices print it: a bar parts what stands left from what stands right, long lines are wrapped. */
public final class PrintedPdf {

    private static final String FONT = "/liberation/LiberationSerif-Regular.ttf";
    private static final float SIZE = 13;
    private static final float LEFT = 85;
    private static final float RIGHT = 330;
    private static final float WIDTH = 460;

    private PrintedPdf() {}

    /** Pages are parted by a form feed. */
    public static byte[] of(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var ttf = PrintedPdf.class.getResourceAsStream(FONT)) {
            var font = PDType0Font.load(document, ttf);
            for (var page : text.split("\f", -1)) {
                print(document, font, page);
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void print(PDDocument document, PDFont font, String text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float y = 790;
        try (var out = new PDPageContentStream(document, page)) {
            for (var line : text.lines().toList()) {
                var columns = line.split("\\|", 2);
                if (columns.length == 2) {
                    show(out, font, RIGHT, y, columns[1].strip());
                }
                for (var wrapped : wrapped(font, columns[0].strip())) {
                    show(out, font, LEFT, y, wrapped);
                    y -= 16;
                }
            }
        }
    }

    private static List<String> wrapped(PDFont font, String text) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (font.getStringWidth(line + " " + word) / 1000 * SIZE > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void show(PDPageContentStream out, PDFont font, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }
}
