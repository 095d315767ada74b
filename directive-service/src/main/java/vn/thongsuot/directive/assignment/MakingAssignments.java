package vn.thongsuot.directive.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/** Makes one assignment for each recipient of an issued directive; those made before stay as they are. */
public final class MakingAssignments {

    private static final String SERVICE = "directive-service";

    private final Aggregates<Assignment> assignments;
    private final Clock clock;

    public MakingAssignments(Aggregates<Assignment> assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * Bears being called again for the same directive, also with recipients added.
     *
     * @param at when the directive went out
     * @param cause id of the event that told of it
     * @return how many were new
     */
    public int make(TenantId tenant, String directive, Collection<String> recipients, Instant at, String cause) {
        if (recipients.isEmpty()) {
            return 0;
        }
        var made = new LinkedHashMap<String, Assignment>();
        recipients.forEach(
                unit -> made.put(Assignment.idOf(tenant, directive, unit), Assignment.made(directive, unit, at)));
        return assignments.createAll(Command.ofService(tenant, SERVICE, clock.instant(), cause), made, Assignment.MADE);
    }
}
