package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A file that was sent, inspected and not yet kept: its bytes lie in a temporary file that is gone when this is closed.
 *
 * @param path of the temporary file
 * @param name cleaned, at most 200 characters
 * @param type by its own bytes
 * @param size in bytes
 * @param sha256 64 hexadecimal digits in lower case
 * @param text what it says; none for a picture
 */
public record ReceivedFile(Path path, String name, FileType type, long size, String sha256, DocumentText text)
        implements AutoCloseable {

    /** The bytes from the start; the caller closes the stream. */
    public InputStream open() {
        try {
            return java.nio.file.Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        TemporaryFiles.delete(path);
    }
}
