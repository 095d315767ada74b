package vn.thongsuot.platformtest.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** PDFs that act by themselves, are locked, or unpack to more than anybody can hold. */
final class HostilePdfs {

    private HostilePdfs() {}

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    static List<HostileFile> all() {
        return List.of(
                pdf(
                        "script.pdf",
                        "pdf-active-content",
                        document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                pdf(
                        "launch.pdf",
                        "pdf-active-content",
                        document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                pdf("attached.pdf", "pdf-active-content", HostilePdfs::attach),
                pdf("locked.pdf", "pdf-encrypted", HostilePdfs::lock),
                pdf("pages.pdf", "pdf-too-many-pages", document -> {
                    for (int i = 0; i < 600; i++) {
                        document.addPage(new PDPage());
                    }
                }),
                new HostileFile("escaped.pdf", raw("<</S/JavaScr#69pt/JS(x)>>"), "pdf-active-content"),
                new HostileFile("bomb.pdf", bomb("/FlateDecode", zeros(60 << 20)), "file-expands"),
                new HostileFile(
                        "twice.pdf", bomb("[/FlateDecode /FlateDecode]", deflated(zeros(1 << 20))), "file-too-complex"),
                new HostileFile("text-first.pdf", bomb("[/ASCII85Decode /FlateDecode]", zeros(9)), "file-too-complex"),
                new HostileFile("hex-first.pdf", bomb("[/AHx/Fl]", zeros(9)), "file-too-complex"),
                new HostileFile("runs.pdf", bomb("/RunLengthDecode", zeros(9)), "file-too-complex"),
                new HostileFile("text.pdf", bomb("/A85", zeros(9)), "file-too-complex"),
                new HostileFile("elsewhere.pdf", bomb("%\n 7 0 R", zeros(9)), "file-too-complex"),
                new HostileFile("hidden.pdf", bomb("/FlateDecode/X (1 0 obj <<)", zeros(60 << 20)), "file-too-complex"),
                new HostileFile("not-packed.pdf", stream("/FlateDecode", zeros(9)), "file-unreadable"),
                new HostileFile("no-head.pdf", stream("/FlateDecode", headless(zeros(60 << 20))), "file-unreadable"),
                new HostileFile("cut-short.pdf", stream("/FlateDecode", half(deflated(zeros(99)))), "file-unreadable"),
                new HostileFile("words.pdf", raw("<<>>" + "stream ".repeat(9_000) + "<<("), "file-unreadable"),
                new HostileFile("texts.pdf", raw("<</A (" + "stream ".repeat(9_000) + ")>>"), "file-too-complex"),
                new HostileFile("streams.pdf", raw("obj<<>>stream ".repeat(20_001)), "file-too-complex"),
                new HostileFile(
                        "cut.pdf", "%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.ISO_8859_1), "file-unreadable"));
    }

    private static void attach(PDDocument document) {
        var file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Extra"), file);
    }

    private static void lock(PDDocument document) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    private static HostileFile pdf(String name, String rule, Change change) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.apply(document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HostileFile(name, bytes.toByteArray(), rule);
    }

    private static byte[] raw(String object) {
        return ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bomb(String filter, byte[] content) {
        return stream(filter, deflated(content));
    }

    private static byte[] stream(String filter, byte[] packed) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.7\n1 0 obj\n<</Filter " + filter + "/Length " + packed.length + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(packed);
        out.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] headless(byte[] content) {
        var packed = deflated(content);
        packed[0] = 'A';
        return packed;
    }

    private static byte[] half(byte[] packed) {
        return Arrays.copyOf(packed, packed.length / 2);
    }

    private static byte[] zeros(int count) {
        return new byte[count];
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
