package vn.thongsuot.activity.kind;

/** What a field holds; always written as text. */
public enum FieldType {
    TEXT,
    /** For instance {@code 120}. */
    WHOLE_NUMBER,
    /** For instance {@code 1500.5}. */
    DECIMAL_NUMBER,
    /** A day, for instance {@code 2025-04-11}. */
    DATE,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** One of the options. */
    CHOICE
}
