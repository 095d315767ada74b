package vn.thongsuot.reporting.exchange;

/** Why no figures of a report go to another tenant. */
public enum Unsent {
    /** Our copy of the directive that it answers has not arrived. */
    DIRECTIVE_UNKNOWN,
    /** It answers no directive of another tenant. */
    NOBODY_ASKED,
    /** There is nothing that was approved. */
    NOT_APPROVED,
    /** Không có thỏa thuận còn hiệu lực: no terms that stood when it was approved, and hold today, give any indicator. */
    NO_AGREEMENT,
    /** It speaks for no unit to which the directive went, or its unit stands below the one whose deeds are told of. */
    NOT_FOR_RECIPIENT,
    /** Nothing was frozen as numbers with it. */
    NO_FIGURES,
    /** Those of a report that was approved later went already. */
    LATER_WENT
}
