package vn.thongsuot.documents.edxml;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.thongsuot.documents.FileName;

/** A file that goes with the metadata, byte for byte. */
public record Attachment(FileName name, String mediaType, byte[] bytes) {

    /** Begins the ids that name the bytes by their digest. */
    static final String DIGEST = "cid:sha-256.";

    /**
     * By which the manifest names it: the digest of its bytes, so that whoever receives it can tell whether they are those
     * that were sent, and its place, since two files may have the same bytes.
     *
     * @param place from 1
     */
    String contentId(int place) {
        return DIGEST + digest(bytes) + "." + place;
    }

    /** SHA-256, 64 hexadecimal digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
