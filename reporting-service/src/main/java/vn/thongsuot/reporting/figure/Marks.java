package vn.thongsuot.reporting.figure;

/** Says when both ways from the activities into the store have taken in what was told up to a moment. */
public interface Marks {

    /** Marks all that has been told so far. */
    Mark now();

    /** One moment. */
    interface Mark {

        /** Whether cells and sources both hold everything that had been told; false also while the broker does not answer. */
        boolean isReached();
    }
}
