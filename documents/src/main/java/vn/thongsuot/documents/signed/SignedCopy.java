package vn.thongsuot.documents.signed;

import java.time.Instant;
import java.util.List;

/**
 * A signed PDF that was made elsewhere and is kept byte for byte beside the document it is of.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case; it is found by it
 * @param size in bytes
 * @param signatures at least one; none once it was lawfully erased, when hash and size are all that is left
 */
public record SignedCopy(String sha256, long size, Instant attachedAt, List<SeenSignature> signatures) {

    /** What is known of a document with one. */
    public static final String STATE = "SIGNED_COPY_ATTACHED";

    public SignedCopy {
        signatures = List.copyOf(signatures);
    }

    /** What is left of it after lawful erasure. */
    public SignedCopy erased() {
        return new SignedCopy(sha256, size, attachedAt, List.of());
    }

    /** Whether it was lawfully erased; another file may take its place then. */
    public boolean isErased() {
        return signatures.isEmpty();
    }

    /** Whether at least one signature covers all of the file, so that nothing was added after it. */
    public boolean isCovered() {
        return signatures.stream().anyMatch(SeenSignature::coversWholeFile);
    }
}
