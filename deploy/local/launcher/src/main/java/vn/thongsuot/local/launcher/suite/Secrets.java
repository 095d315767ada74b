package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What parts must know of each other and nobody else: made once, each in a file that only its owner reads. */
final class Secrets {

    private static final int BYTES = 32;

    private final Path folder;

    Secrets(Path data) {
        this.folder = data.resolve("secrets");
    }

    /** Seals the sessions of browsers; they outlive a restart because it does. */
    String sessionKey() {
        return kept("session-key");
    }

    /** Seals whom to reach about offers from outside; lost, they cannot be read again. */
    String outsideOffersKey() {
        return kept("outside-offers-key");
    }

    /** By which the issuer knows the gateway. */
    String webClientSecret() {
        return kept("web-client-secret");
    }

    /** By which the issuer knows the client that reads a tenant's open data; it takes no secret for two clients. */
    String openDataSecret(String tenant) {
        return kept("open-data-secret-" + tenant);
    }

    private String kept(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Path fresh = Files.createTempFile(folder, "fresh", ".new", readableByOwnerOnly());
        Files.writeString(fresh, Base64.getEncoder().encodeToString(bytes));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] readableByOwnerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
