package vn.thongsuot.reporting.figure.web;

import vn.thongsuot.platform.web.WrittenAs;
import vn.thongsuot.reporting.figure.Earlier;

/** What figures are to be compared with, as an address says it. */
@WrittenAs("compared-with")
record Compare(Earlier with) {

    static final String PREVIOUS = "previous";
    static final String LAST_YEAR = "lastYear";

    public static Compare valueOf(String word) {
        return switch (word) {
            case PREVIOUS -> new Compare(Earlier.PREVIOUS);
            case LAST_YEAR -> new Compare(Earlier.LAST_YEAR);
            default -> throw new IllegalArgumentException("expected what to compare with, got " + word);
        };
    }

    static String word(Earlier with) {
        return with == Earlier.PREVIOUS ? PREVIOUS : LAST_YEAR;
    }
}
