package vn.thongsuot.plan.difference;

/** Words that stand in both, or in one of two texts only. */
public record Stretch(Kind kind, String text) {

    /** Where they stand. */
    public enum Kind {
        SAME,
        /** Only in the newer text. */
        ADDED,
        /** Only in the older text. */
        REMOVED
    }
}
