package vn.thongsuot.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks into each file of a plain archive as if it had come by itself: what it is by its bytes, that its name does not say it
 * is something else, what it says. The archive has passed {@link OfficePackage}, which bounds what comes out of it.
 */
final class ArchivedFiles {

    /** Files in one archive. */
    private static final int MOST = 200;

    private final Inspection inspection;
    private final List<Screening> screenings;

    ArchivedFiles(Inspection inspection, List<Screening> screenings) {
        this.inspection = inspection;
        this.screenings = screenings;
    }

    /**
     * The names of the files in it, one on each line. To be called inside a {@link TimeBox}.
     *
     * @param allowed inside; never another archive
     * @throws vn.thongsuot.platform.aggregate.RefusedException when one of the files would be refused by itself
     */
    DocumentText look(Path archive, Set<FileType> allowed) throws IOException {
        var names = new StringBuilder();
        try (var zip = new ZipFile(archive.toFile())) {
            var files = Collections.list(zip.entries()).stream()
                    .filter(entry -> !entry.isDirectory())
                    .toList();
            if (files.isEmpty()) {
                throw Inspection.refusal("file-empty");
            }
            if (files.size() > MOST) {
                throw Inspection.refusal("file-expands");
            }
            for (var file : files) {
                look(zip, file, allowed);
                names.append(file.getName()).append('\n');
            }
        }
        return DocumentText.of(names.toString(), List.of(0));
    }

    private void look(ZipFile zip, ZipEntry entry, Set<FileType> allowed) throws IOException {
        var path = TemporaryFiles.make();
        try (var bytes = zip.getInputStream(entry)) {
            java.nio.file.Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
            if (java.nio.file.Files.size(path) == 0) {
                throw Inspection.refusal("file-empty");
            }
            var type = inspection.typeWithin(path, allowed);
            if (!isNamed(entry.getName().toLowerCase(Locale.ROOT), type)) {
                throw Inspection.refusal("file-misnamed");
            }
            screen(FileName.clean(entry.getName(), type), type, TextExtraction.of(path, type));
        } finally {
            TemporaryFiles.delete(path);
        }
    }

    /** A page that a browser would run is text too; it is known by its name alone. */
    private static boolean isNamed(String name, FileType type) {
        return name.endsWith("." + type.extension())
                || (type == FileType.JPEG && name.endsWith(".jpeg"))
                || (type == FileType.CSV && name.endsWith(".txt"));
    }

    private void screen(String name, FileType type, DocumentText text) {
        for (var screening : screenings) {
            screening.refuses(name, type, text).ifPresent(Inspection::refuse);
        }
    }
}
