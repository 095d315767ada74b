package vn.thongsuot.directive.directive;

/** What a document lacks. Lacking something is allowed, but it is said. */
public enum Completeness {
    NO_NUMBER,
    NO_DATE,
    /** Only the year, or year and month. */
    DATE_NOT_TO_THE_DAY,
    /** The issuer is given in words only, or not at all. */
    NO_ISSUER_UNIT,
    /** Only the name by which people call it is known. */
    SHORT_NAME_ONLY
}
