package vn.thongsuot.plan.plan;

/** The emphasis of a stretch of text; there is no other formatting. */
public enum Style {
    PLAIN,
    BOLD,
    ITALIC,
    BOLD_ITALIC
}
