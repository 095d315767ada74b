package vn.thongsuot.directive.assignment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.thongsuot.directive.position.Handover;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Moves the open assignments of a post that handed its work over, page by page. It looks at what is stored, not at the
 * event that woke it, so it may be cut off and called again; what moved already is with the other post and not found.
 */
public final class MovingWork {

    private static final String SERVICE = "directive-service";

    /** The states in which an assignment may lie with a post and is not at its end. */
    private static final List<Status> OPEN = List.of(Status.RECEIVED, Status.REMARKED, Status.FORWARDED);

    private final Aggregates<Assignment> assignments;
    private final Aggregates<Position> positions;
    private final Clock clock;

    public MovingWork(Aggregates<Assignment> assignments, Aggregates<Position> positions, Clock clock) {
        this.assignments = assignments;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Bears being called again.
     *
     * @param post id of the post that handed its work over
     * @param cause id of the event that told of it
     * @return how many assignments moved
     */
    public int move(TenantId tenant, String post, String cause) {
        var handover = positions
                .find(tenant, post)
                .map(found -> found.state().handedOver())
                .orElse(null);
        if (handover == null) {
            return 0;
        }
        var command = Command.ofService(tenant, SERVICE, clock.instant(), cause);
        return OPEN.stream()
                .mapToInt(status -> moveThose(command, post, status, handover))
                .sum();
    }

    private int moveThose(Command command, String post, Status status, Handover handover) {
        var deed = new Deed(Step.HANDOVER, handover.at(), handover.by(), handover.note());
        var wanted = Map.of("handler.position", post, "status", status.name());
        int moved = 0;
        String cursor = null;
        do {
            var page = assignments.page(command.tenant(), new PageQuery(PageQuery.MAX_LIMIT, cursor), wanted);
            for (var lying : page.items()) {
                moved += moveOne(command, lying, post, handover, deed) ? 1 : 0;
            }
            cursor = page.next();
        } while (cursor != null);
        return moved;
    }

    private boolean moveOne(Command command, Versioned<Assignment> lying, String post, Handover handover, Deed deed) {
        var after = assignments
                .change(command, lying.id(), current -> current.state().handOver(deed, post, handover.to()))
                .orThrow();
        return after.version() > lying.version();
    }
}
