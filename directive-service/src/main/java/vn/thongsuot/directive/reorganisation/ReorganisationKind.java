package vn.thongsuot.directive.reorganisation;

/** What an act does to units. */
public enum ReorganisationKind {
    /** sáp nhập, hợp nhất: several into one, new or existing */
    MERGE,
    /** chia, tách: one into several; it may itself go on as one of them */
    SPLIT,
    /** đổi tên */
    RENAME,
    /** đổi loại hình hoặc cấp, perhaps with another name */
    RETYPE,
    /** chuyển về trực thuộc đơn vị khác */
    MOVE;

    boolean hasHeirs() {
        return this == MERGE || this == SPLIT;
    }
}
