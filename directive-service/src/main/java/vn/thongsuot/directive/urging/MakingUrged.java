package vn.thongsuot.directive.urging;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/** Makes one for each urged unit, all in one write; those made before stay as they are. */
public final class MakingUrged {

    private static final String SERVICE = "directive-service";

    private final Aggregates<Urging> urgings;
    private final Aggregates<Urged> urged;
    private final Clock clock;

    public MakingUrged(Aggregates<Urging> urgings, Aggregates<Urged> urged, Clock clock) {
        this.urgings = urgings;
        this.urged = urged;
        this.clock = clock;
    }

    /**
     * Bears being called again for the same act.
     *
     * @param cause id of the event that told of it
     * @return how many were new
     */
    public int make(TenantId tenant, String urging, String cause) {
        var made = urgings.find(tenant, urging)
                .map(found -> each(tenant, urging, found.state()))
                .orElse(Map.of());
        return made.isEmpty()
                ? 0
                : urged.createAll(Command.ofService(tenant, SERVICE, clock.instant(), cause), made, Urged.MADE);
    }

    private static Map<String, Urged> each(TenantId tenant, String id, Urging urging) {
        var all = new LinkedHashMap<String, Urged>();
        urging.byUnit()
                .forEach((unit, matters) ->
                        all.put(Urged.idOf(tenant, id, unit), Urged.made(id, urging, unit, matters)));
        return all;
    }
}
