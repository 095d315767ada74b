package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.identity.Caller;

/** Who may speak for a unit about what it did. */
public final class RecordingRight {

    private final Organisation organisation;
    private final Access access;

    public RecordingRight(Organisation organisation, Access access) {
        this.organisation = organisation;
        this.access = access;
    }

    /** Empty when the caller may; a unit that nobody knows is told apart from one that is out of bounds. */
    public Optional<Refusal> refuses(Caller caller, String unit) {
        if (organisation.awaitUnits(caller.tenant(), List.of(unit)).isEmpty()) {
            return Optional.of(Refusal.notYetKnown("/unit", unit));
        }
        return access.refuses(caller, Right.RECORD, unit);
    }
}
