package vn.thongsuot.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that can be opened: whole, not locked, without anything that acts by itself, and of bounded size when unpacked. */
final class PdfInspection {

    private final FileSettings settings;

    PdfInspection(FileSettings settings) {
        this.settings = settings;
    }

    void inspect(Path path) throws IOException {
        streams(path);
        try (var document = BoundedPdf.open(path)) {
            if (document.isEncrypted()) {
                throw Inspection.refusal("pdf-encrypted");
            }
            if (document.getNumberOfPages() > settings.maxPages()) {
                throw Inspection.refusal("pdf-too-many-pages", Integer.toString(settings.maxPages()));
            }
        } catch (InvalidPasswordException e) {
            throw Inspection.refusal("pdf-encrypted");
        }
    }

    private void streams(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            names(bytes);
            new PdfStreams(bytes, settings.maxExpanded().toBytes()).inspect();
        }
    }

    /** Before anything is unpacked: the streams of a locked file are noise. */
    private static void names(ByteBuffer bytes) {
        var names = new NameScan();
        for (int i = 0; i < bytes.limit(); i++) {
            names.see(bytes.get(i));
        }
        names.see((byte) ' ');
    }
}
