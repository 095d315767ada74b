package vn.thongsuot.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Erasure;

/**
 * A file that one would look for and that is not there, with the reason.
 *
 * @param sha256 of the bytes that were there; absent where none ever were
 * @param attachedAt when a file that was erased had come in; absent otherwise
 * @param basis the law by which it was erased; absent otherwise
 */
public record AbsentPart(
        String name,
        Reason reason,
        @Nullable String sha256,
        @Nullable Instant attachedAt,
        Erasure.@Nullable Basis basis) {

    /** Why a file is not there. */
    public enum Reason {
        /** The document was too large to be made in this form. */
        TOO_LARGE,
        /** Figures could not be read when the report was approved. */
        NOT_READ,
        /** Lawfully erased; the hash is what is left. */
        ERASED,
        /** It was kept and cannot be found any more. That should never be. */
        LOST
    }

    static AbsentPart of(String name, Reason reason) {
        return new AbsentPart(name, reason, null, null, null);
    }
}
