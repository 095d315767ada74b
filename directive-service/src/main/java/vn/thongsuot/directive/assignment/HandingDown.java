package vn.thongsuot.directive.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Carries a leader's remark out: one assignment below it for each unit it names; those of units that a newer remark no
 * longer names, or of all when the document was given back, are recalled, and one that was given back goes out again when the remark was written after that. It looks
 * at what is stored, not at the event that woke it, so events may come twice and in any order.
 */
public final class HandingDown {

    private static final String SERVICE = "directive-service";

    private final Aggregates<Assignment> assignments;
    private final Clock clock;

    public HandingDown(Aggregates<Assignment> assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * Bears being called again.
     *
     * @param id of the assignment with the remark
     * @param cause id of the event that told of it
     */
    public void handDown(TenantId tenant, String id, String cause) {
        var parent = assignments.find(tenant, id).map(Versioned::state).orElse(null);
        if (parent == null || parent.remark() == null) {
            return;
        }
        var command = Command.ofService(tenant, SERVICE, clock.instant(), cause);
        var written = parent.last(Step.REMARK).orElse(parent.madeAt());
        var shares = parent.handedDown();
        make(command, id, parent, shares, written);
        below(tenant, id).forEach((child, state) -> bringIntoLine(command, child, shares.get(state.unit()), written));
    }

    private void make(Command command, String id, Assignment parent, Map<String, Share> shares, Instant written) {
        var made = new LinkedHashMap<String, Assignment>();
        shares.forEach((unit, share) ->
                made.put(Assignment.idOf(command.tenant(), id, unit), parent.handedTo(id, unit, share, written)));
        assignments.createAll(command, made, Assignment.MADE);
    }

    /** A remark names a bounded number of units, but several remarks may have named more than a page. */
    private Map<String, Assignment> below(TenantId tenant, String id) {
        var found = new LinkedHashMap<String, Assignment>();
        String cursor = null;
        do {
            var page = assignments.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of("parent", id));
            page.items().forEach(child -> found.put(child.id(), child.state()));
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private void bringIntoLine(Command command, String child, @Nullable Share share, Instant written) {
        assignments.change(command, child, current -> decide(command, current.state(), share, written));
    }

    private static Decision<Assignment> decide(
            Command command, Assignment child, @Nullable Share share, Instant written) {
        if (share == null) {
            return Step.RECALL.isPossibleFrom(child.status())
                    ? child.step(new Deed(Step.RECALL, command.at(), null, null))
                    : Decision.unchanged();
        }
        if (Step.SENDING_AGAIN.isPossibleFrom(child.status())) {
            return isNewerThanTheEnd(child, written)
                    ? child.sendAgain(new Deed(Step.SENDING_AGAIN, command.at(), null, null), share)
                    : Decision.unchanged();
        }
        return child.share(share);
    }

    private static boolean isNewerThanTheEnd(Assignment child, Instant written) {
        return written.isAfter(child.history().getLast().at()) || child.status() == Status.RECALLED;
    }
}
