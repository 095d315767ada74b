package vn.thongsuot.directive.directive;

/** The kind of a document, as its title names it. */
public enum DocumentKind {
    OFFICIAL_LETTER,
    PLAN,
    RESOLUTION,
    DECISION,
    INSTRUCTION,
    PROGRAMME,
    SCHEME,
    REPORT,
    NOTICE,
    LAW,
    DECREE,
    CIRCULAR,
    GUIDANCE,
    STRATEGY,
    REGULATION,
    /** Spoken at an event; it has no number and no symbol. */
    ORAL_INSTRUCTION,
    OTHER
}
