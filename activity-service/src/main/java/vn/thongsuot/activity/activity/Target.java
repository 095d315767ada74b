package vn.thongsuot.activity.activity;

import org.jspecify.annotations.Nullable;

/**
 * A body that an activity was made for, such as a unit's working group (Tổ công tác) that is trained.
 *
 * @param id of that body where the platform knows it; absent otherwise
 * @param label what it is called
 * @param count attendances from it; absent when nobody counted
 */
public record Target(Body kind, @Nullable String id, String label, Audience.@Nullable Count count) {

    /** What sort of body. */
    public enum Body {
        /** Tổ công tác. */
        WORKING_GROUP,
        /** Một đơn vị. */
        UNIT,
        /** Nhóm khác. */
        OTHER
    }
}
