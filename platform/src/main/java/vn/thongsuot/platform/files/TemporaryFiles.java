package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Temporary files that only this process may read. */
final class TemporaryFiles {

    private TemporaryFiles() {}

    static Path make() {
        try {
            return java.nio.file.Files.createTempFile("thongsuot-", ".upload");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path path) {
        try {
            java.nio.file.Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
