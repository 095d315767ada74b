package vn.thongsuot.directive.directive;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.SearchKey;

/** How far a document may go. */
public enum Circulation {
    /** Lưu hành nội bộ: it does not leave its tenant. */
    INTERNAL;

    private static final String MARK = SearchKey.of("lưu hành nội bộ");

    /** Whether a text says so itself. */
    static boolean isMarkedInternal(@Nullable String text) {
        return text != null && SearchKey.of(text).contains(MARK);
    }
}
