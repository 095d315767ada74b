package vn.thongsuot.reporting.figure.stream;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.Gap;

/**
 * What the state store keeps of one activity. What it says and not its contributions, each of which would repeat all
 * directives and units.
 *
 * @param version newest readable one; 0 when there was none yet
 * @param counted what that version adds to the cells now, taken back when a newer one comes; absent when it adds nothing
 * @param gap stands when something newer could not be read
 */
record Kept(
        long version, @Nullable Counted counted, @Nullable Gap gap) {

    static final Kept NOTHING = new Kept(0, null, null);

    /** To which cells it says what. */
    record Counted(CellSet set, Said said) {}

    Kept with(@Nullable Gap newGap) {
        return new Kept(version, counted, newGap);
    }
}
