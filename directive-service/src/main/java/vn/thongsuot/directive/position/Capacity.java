package vn.thongsuot.directive.position;

import java.util.Locale;

/** In which capacity a post acts for another (Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I). */
public enum Capacity {
    /** ký thay */
    DEPUTY("KT."),
    /** thừa lệnh */
    DELEGATE("TL."),
    /** thừa uỷ quyền: for a time, and never handed on */
    SUB_DELEGATE("TUQ."),
    /** được giao quyền cấp trưởng */
    ACTING("Q."),
    /** phụ trách */
    IN_CHARGE("PHỤ TRÁCH");

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final String mark;

    Capacity(String mark) {
        this.mark = mark;
    }

    /** As printed above a signature, for instance {@code KT. CHỦ TỊCH}. */
    public String authority(String title) {
        return mark + " " + title.toUpperCase(VIETNAMESE);
    }
}
