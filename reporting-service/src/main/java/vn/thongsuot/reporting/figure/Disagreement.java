package vn.thongsuot.reporting.figure;

import org.jspecify.annotations.Nullable;

/**
 * A cell that does not say what its sources make. Two that are equal were seen in the same state of both sides: any change of
 * the cell changes its sequence, any change of what contributes changes the digest of what it should be.
 *
 * @param set under which cell and sources are filed
 * @param key absent where the stored cell cannot be read and no source makes it
 * @param kept what the store has; absent where there is no such cell
 * @param folded what the sources make; absent where none contributes
 * @param sequence of the stored cell; 0 where there is none
 */
public record Disagreement(
        String id,
        String set,
        @Nullable CellKey key,
        @Nullable CellValue kept,
        @Nullable CellValue folded,
        long sequence) {

    /** In which way the two disagree. */
    public enum Sort {
        /** Sources without their cell. */
        CELL_MISSING,
        /** A cell without sources. */
        SOURCES_MISSING,
        /** Sum, counts, qualifiers, shares or contributors differ. */
        OTHER_VALUE,
        /** The value is right, but what stands beside it in the store is not, so that it may be found in a wrong place. */
        MISFILED
    }

    public Sort sort() {
        if (kept == null) {
            return Sort.CELL_MISSING;
        }
        if (folded == null) {
            return Sort.SOURCES_MISSING;
        }
        return kept.equals(folded) ? Sort.MISFILED : Sort.OTHER_VALUE;
    }
}
