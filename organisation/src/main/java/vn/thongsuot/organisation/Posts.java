package vn.thongsuot.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

/** The posts that people hold, as far as their events have arrived. */
public final class Posts {

    static final String HOLDER = "subject";

    private final Organisation organisation;
    private final Replica<PositionCopy> positions;
    private final Patience patience;

    Posts(Organisation organisation, Replica<PositionCopy> positions, Patience patience) {
        this.organisation = organisation;
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

    /**
     * Those of the posts that are in force on the day, with the rights that they give then; waits up to two seconds for
     * posts acted for, and for units, whose events may be on their way.
     */
    List<PositionCopy> inForce(TenantId tenant, LocalDate day, List<PositionCopy> posts) {
        var inForce = new InForce(
                ids -> states(positions.awaitAll(tenant, ids)),
                (above, unit) -> above.equals(unit)
                        || organisation.awaitPath(tenant, unit).contains(above));
        return inForce.on(day, posts);
    }

    static Map<String, PositionCopy> states(Map<String, Versioned<PositionCopy>> found) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, post -> post.getValue().state()));
    }
}
