package vn.thongsuot.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/**
 * Looks into a file that came from outside before anything is done with it. What it finds wrong is a rule at {@code file};
 * what the file says is never repeated.
 */
final class Inspection {

    private static final int HEAD = 65_536;

    private final FileSettings settings;
    private final Tika tika = new Tika();
    private final TimeBox box;

    Inspection(FileSettings settings) {
        this.settings = settings;
        this.box = new TimeBox(settings.inspectWithin());
    }

    /** By its bytes; refused when it is none of those allowed or not fit to be opened. */
    FileType typeOf(Path path, Set<FileType> allowed) {
        return box.run(() -> typeWithin(path, allowed));
    }

    /** As above, within the time of whoever calls. */
    FileType typeWithin(Path path, Set<FileType> allowed) throws IOException {
        var type = detected(path);
        if (!allowed.contains(type)) {
            throw refusal("file-type", String.join(", ", names(allowed)));
        }
        return type;
    }

    private FileType detected(Path path) throws IOException {
        var head = head(path);
        return switch (tika.detect(head)) {
            case "application/pdf" -> pdf(path);
            case "image/jpeg" -> image(path, FileType.JPEG);
            case "image/png" -> image(path, FileType.PNG);
            case "image/webp" -> image(path, FileType.WEBP);
            case "application/xml" -> FileType.XML;
            case "application/zip", "application/x-tika-ooxml" -> new OfficePackage(settings).inspect(path);
            default -> {
                PlainText.inspect(path);
                yield FileType.CSV;
            }
        };
    }

    private FileType pdf(Path path) throws IOException {
        new PdfInspection(settings).inspect(path);
        return FileType.PDF;
    }

    private FileType image(Path path, FileType type) throws IOException {
        var dimensions = ImageHeader.read(path, type);
        if (dimensions.width() > 30_000 || dimensions.height() > 30_000 || dimensions.pixels() > settings.maxPixels()) {
            throw refusal("image-too-large");
        }
        return type;
    }

    private static byte[] head(Path path) throws IOException {
        try (var in = java.nio.file.Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private static Iterable<String> names(Set<FileType> allowed) {
        return allowed.stream().sorted().map(FileType::name).toList();
    }

    static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }

    static RefusedException refusal(String rule, String... arguments) {
        return new RefusedException(Refusal.invalid("file", rule, arguments));
    }
}
