package vn.thongsuot.local.infrastructure.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The issuer's keys: made once, kept in a file that only its owner reads, so tokens outlive a restart. */
final class SigningKeys {

    private static final int BITS = 2048;

    private final Path file;

    SigningKeys(Path folder) {
        this.file = folder.resolve("keys.json");
    }

    JWKSet load() throws IOException {
        if (!Files.exists(file)) {
            make();
        }
        try {
            return JWKSet.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IOException(file + " does not hold a key set", e);
        }
    }

    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "keys", ".new", readableByOwnerOnly());
        Files.writeString(fresh, generate().toString(false));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static JWKSet generate() {
        try {
            return new JWKSet(new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("no RSA keys on this machine", e);
        }
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
