package vn.thongsuot.local.infrastructure.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    Path folder;

    @Test
    void keysStayTheSameOverARestart() throws IOException {
        String first = new SigningKeys(folder).load().toString(false);
        assertThat(new SigningKeys(folder).load().toString(false)).isEqualTo(first);
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        new SigningKeys(folder).load();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aBrokenFileIsNamedAndNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("keys.json"), "half");
        assertThatIOException().isThrownBy(() -> new SigningKeys(folder).load()).withMessageContaining("keys.json");
        assertThat(folder.resolve("keys.json")).hasContent("half");
    }
}
