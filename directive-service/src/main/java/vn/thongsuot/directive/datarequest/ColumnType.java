package vn.thongsuot.directive.datarequest;

/** What the cells of a column hold. */
public enum ColumnType {
    TEXT,
    /** Written 1.500. */
    WHOLE_NUMBER,
    /** Written 1.500,5. */
    DECIMAL_NUMBER,
    /** A day, a month or a year, written 23/9/2025, 9/2025 or 2025. */
    DATE,
    /** Written Có or Không. */
    YES_NO,
    /** One of the choices of the column. */
    CHOICE
}
