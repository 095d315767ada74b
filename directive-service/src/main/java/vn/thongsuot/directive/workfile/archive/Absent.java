package vn.thongsuot.directive.workfile.archive;

import org.jspecify.annotations.Nullable;

/**
 * A document whose bytes are not in the package.
 *
 * @param place of the document
 * @param address where it is read; absent where nobody has it
 * @param sha256 of its signed copy, as the service where it lives has told; absent where that has told none
 */
record Absent(
        int place,
        Reason reason,
        @Nullable String address,
        @Nullable String sha256) {

    /** Why. */
    enum Reason {
        /** It lives in another service, under its address. */
        ELSEWHERE,
        /** Only its particulars are known here. */
        NO_FILE,
        /** It was erased by law. */
        ERASED
    }
}
