package vn.thongsuot.reporting.figure.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Contribution;
import vn.thongsuot.reporting.figure.Contributions;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Gap;

/**
 * What the state store keeps of one activity. The deed itself and not its contributions, each of which would repeat all
 * directives and units: so what is kept is never larger than the event it came from.
 *
 * @param version newest readable one; 0 when there was none yet
 * @param deed what that version says, from which its contributions follow; absent when it adds nothing
 * @param gap stands when something newer could not be read
 */
record Kept(long version, @Nullable Deed deed, @Nullable Gap gap) {

    static final Kept NOTHING = new Kept(0, null, null);

    /** What the version kept adds to the cells now; taken back when a newer one comes. */
    List<Contribution> contributions(String activity) {
        return deed == null ? List.of() : Contributions.of(activity, version, deed);
    }

    Kept with(@Nullable Gap newGap) {
        return new Kept(version, deed, newGap);
    }
}
