package vn.thongsuot.directive.directive;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.opendata.InternalMark;

/** How far a document may go. */
public enum Circulation {
    /** Lưu hành nội bộ: it does not leave its tenant. */
    INTERNAL;

    /** Whether a text says so itself. */
    static boolean isMarkedInternal(@Nullable String text) {
        return text != null && InternalMark.isIn(text);
    }
}
