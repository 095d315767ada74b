package vn.thongsuot.reporting.figure.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Contribution;
import vn.thongsuot.reporting.figure.Gap;

/**
 * What the state store keeps of one activity.
 *
 * @param version newest readable one; 0 when there was none yet
 * @param contributions what that version adds to the cells now; taken back as they are when a newer one comes
 * @param gap stands when something newer could not be read
 */
record Kept(
        long version,
        List<Contribution> contributions,
        @Nullable Gap gap) {

    static final Kept NOTHING = new Kept(0, List.of(), null);

    Kept with(@Nullable Gap newGap) {
        return new Kept(version, contributions, newGap);
    }
}
