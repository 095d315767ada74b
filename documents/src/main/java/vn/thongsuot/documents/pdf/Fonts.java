package vn.thongsuot.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Liberation Serif, as wide as Times New Roman letter by letter; read when the first PDF is made. */
final class Fonts {

    private record Face(String file, int weight, FontStyle style) {

        /** A third of a megabyte. */
        byte[] read() {
            try (var stream = Fonts.class.getResourceAsStream("/liberation/LiberationSerif-" + file + ".ttf")) {
                if (stream == null) {
                    throw new IllegalStateException("the font " + file + " is not on the class path");
                }
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final String FAMILY = "Liberation Serif";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final List<Face> FACES = List.of(
            new Face("Regular", NORMAL, FontStyle.NORMAL),
            new Face("Bold", BOLD, FontStyle.NORMAL),
            new Face("Italic", NORMAL, FontStyle.ITALIC),
            new Face("BoldItalic", BOLD, FontStyle.ITALIC));

    private Fonts() {}

    /** Only the letters that occur are put into the file. */
    static void give(PdfRendererBuilder builder) {
        for (var face : FACES) {
            builder.useFont(() -> stream(face), FAMILY, face.weight(), face.style(), true);
        }
    }

    private static InputStream stream(Face face) {
        return new ByteArrayInputStream(face.read());
    }
}
