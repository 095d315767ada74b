package vn.thongsuot.directive.directive;

/** Where a document comes from, seen by who registers it. */
public enum Direction {
    INCOMING,
    OUTGOING,
    INTERNAL,
    /** Known only because others rest on it. */
    REFERENCE;

    /** Whether it was issued already when it is registered here. */
    public boolean comesIssued() {
        return this == INCOMING || this == REFERENCE;
    }
}
