package vn.thongsuot.directive.directive;

/** The system of rules that a document follows; it decides how its symbol is written. */
public enum DocumentSystem {
    STATE,
    PARTY,
    /** Legal normative documents, whose symbol holds the year. */
    LAW,
    FRONT
}
