package vn.thongsuot.directive.indicator;

/** How several values become one, where adding or not adding does not say all. */
public enum Way {
    SUM,
    /** Lượt: added up, since the same person may come twice. */
    ATTENDANCES,
    /** How many values were reported. */
    COUNT,
    AVERAGE,
    MINIMUM,
    MAXIMUM,
    /** That of the latest day. */
    LAST,
    /** How many different things were named. */
    DISTINCT,
    /** Numerators and denominators are added up, percentages never. */
    PERCENTAGE,
    /** Người: never added up across deeds. */
    PERSONS,
    NONE;

    /** What a reader is told that knows no more than adding. */
    Adding adding() {
        return this == SUM || this == ATTENDANCES ? Adding.SUM : Adding.NONE;
    }

    /** Whether it can be done to what is no number. */
    boolean isForWords() {
        return this == DISTINCT || this == NONE;
    }
}
