package vn.thongsuot.directive.directive;

/**
 * How quickly a document has to be passed on and dealt with (mức độ khẩn). A document without one is an ordinary one. Who signs
 * decides on it, and it is stamped under the number (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 10b).
 */
public enum Urgency {
    URGENT("KHẨN"),
    VERY_URGENT("THƯỢNG KHẨN"),
    IMMEDIATE("HỎA TỐC");

    private final String mark;

    Urgency(String mark) {
        this.mark = mark;
    }

    /** As it is stamped and printed. */
    public String mark() {
        return mark;
    }
}
