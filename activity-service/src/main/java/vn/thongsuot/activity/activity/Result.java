package vn.thongsuot.activity.activity;

/**
 * A result in words, for what cannot be counted.
 *
 * @param text never blank
 */
public record Result(Heading heading, String text) {

    /** Under which heading of the report it belongs. */
    public enum Heading {
        /** Phạm vi tiếp cận. */
        REACH,
        /** Tác động nhận thức. */
        AWARENESS,
        /** Tác động lan tỏa. */
        SPREAD
    }
}
