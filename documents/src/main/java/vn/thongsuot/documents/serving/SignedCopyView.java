package vn.thongsuot.documents.serving;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;

/**
 * What is seen in the signed file, for the tenant's own people. None of it is a judgement of the signatures.
 *
 * @param coversWholeFile whether some signature leaves nothing of the file out
 * @param signatures what each says of itself
 */
public record SignedCopyView(
        String state,
        String sha256,
        long size,
        Instant attachedAt,
        boolean coversWholeFile,
        int signatureCount,
        List<Seen> signatures) {

    /** One signature. */
    @JsonInclude(Include.NON_NULL)
    public record Seen(@Nullable String signer, @Nullable Instant time, boolean coversWholeFile) {}

    /** Null where nothing is attached. */
    public static @Nullable SignedCopyView of(@Nullable SignedCopy copy) {
        if (copy == null) {
            return null;
        }
        var seen = copy.signatures().stream()
                .map(one -> new Seen(one.signer(), one.time(), one.coversWholeFile()))
                .toList();
        return new SignedCopyView(
                SignedCopy.STATE, copy.sha256(), copy.size(), copy.attachedAt(), copy.isCovered(), seen.size(), seen);
    }
}
