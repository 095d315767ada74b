package vn.thongsuot.reporting.outline;

/** Whether charts stand beside the tables under a heading. */
public enum Charting {
    /** Where a figure is split over three units or periods or more, which a reader would rather look at. */
    WHERE_SPLIT,
    /** Of each table of which one can be drawn: figures beside those of the period before and their targets too. */
    ALWAYS,
    NEVER;

    private static final int SPLIT = 3;

    /** Whether a figure in so many parts is drawn. */
    public boolean draws(int parts) {
        return this == ALWAYS || (this == WHERE_SPLIT && parts >= SPLIT);
    }
}
