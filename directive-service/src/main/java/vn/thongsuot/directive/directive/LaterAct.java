package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a later document did to this one.
 *
 * @param on the day from which it holds
 * @param by id of the document that does it
 * @param note for instance which articles; absent when there is nothing to say. Not public
 */
public record LaterAct(
        Kind kind, LocalDate on, String by, @Nullable String note) {

    /** What was done. */
    public enum Kind {
        /** sửa đổi, bổ sung */
        AMENDED,
        /** thay thế */
        REPLACED,
        /** tạm đình chỉ */
        SUSPENDED,
        /** tiếp tục thi hành, after it was suspended */
        RESUMED,
        /** bãi bỏ */
        REVOKED;

        /** Whether nothing can be done to the document after that. */
        public boolean ends() {
            return this == REPLACED || this == REVOKED;
        }
    }
}
