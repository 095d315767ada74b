package vn.thongsuot.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for malware in a file before anybody keeps it. */
public interface VirusScan {

    /**
     * The name of what is in it.
     *
     * @return empty when nothing was found
     * @throws IOException when it cannot say; then the file is not taken in
     */
    Optional<String> find(Path file) throws IOException;

    /** Looks for nothing: what stands behind a scanner elsewhere, or is run without one. */
    static VirusScan none() {
        return file -> Optional.empty();
    }
}
