package vn.thongsuot.documents.edxml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.thongsuot.documents.FileName;

/** A file that goes with the metadata, byte for byte. */
public record Attachment(FileName name, String mediaType, byte[] bytes) {

    /** By which the manifest names it: made from name and bytes, so that the same package names the same files. */
    String contentId() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.name().getBytes(StandardCharsets.UTF_8));
            return "cid:" + HexFormat.of().formatHex(digest.digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
