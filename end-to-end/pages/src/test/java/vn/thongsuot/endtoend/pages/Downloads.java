package vn.thongsuot.endtoend.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The folder in which a browser saves. */
record Downloads(Path folder) {

    static Downloads fresh() {
        try {
            return new Downloads(Files.createTempDirectory("downloads-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a file of exactly that name, whole, and takes it out of the folder. */
    byte[] take(WebDriverWait wait, String name) {
        var file = folder.resolve(name);
        try {
            wait.until(driver -> Files.exists(file));
        } catch (TimeoutException e) {
            throw new AssertionError("expected to be saved as " + name + "; there are " + names(), e);
        }
        try {
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String names() {
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).toList().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
