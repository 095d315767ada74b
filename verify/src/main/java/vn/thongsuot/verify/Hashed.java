package vn.thongsuot.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;

/**
 * How many bytes, and their SHA-256.
 *
 * @param sha256 64 hexadecimal digits in lower case
 */
record Hashed(long bytes, String sha256) {

    private static final int BUFFER = 1 << 16;

    /** Reads to the end; what is longer than it may be is refused while it is read. */
    static Hashed of(InputStream in, long largest) throws IOException {
        var digest = digest();
        var buffer = new byte[BUFFER];
        long bytes = 0;
        for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            bytes += count;
            if (bytes > largest) {
                throw new ZipException("too large");
            }
            digest.update(buffer, 0, count);
        }
        return new Hashed(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    static String of(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
