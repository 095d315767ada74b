package vn.thongsuot.organisation;

import java.util.List;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.identity.Caller;

/** The posts that people hold, as far as their events have arrived. */
public final class Posts {

    static final String HOLDER = "subject";

    private final Replica<PositionCopy> positions;
    private final Patience patience;

    Posts(Replica<PositionCopy> positions, Patience patience) {
        this.positions = positions;
        this.patience = patience;
    }

    /** All posts of the caller, past and future ones too; waits a moment when there is none at all. */
    List<PositionCopy> await(Caller caller) {
        patience.until(() -> !of(caller).isEmpty());
        return of(caller);
    }

    /** All posts of the caller that are known, past and future ones too. */
    public List<PositionCopy> of(Caller caller) {
        return positions.findBy(caller.tenant(), HOLDER, caller.subject()).stream()
                .map(Versioned::state)
                .toList();
    }
}
