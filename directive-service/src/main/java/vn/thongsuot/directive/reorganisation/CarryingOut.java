package vn.thongsuot.directive.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Brings the units into line with an act. It says what each unit is to be and not by how much it changes, so it may be cut
 * off anywhere, run twice or on several instances; what is as the act says already is left alone. New units are established
 * at once, so that posts can be given there; everything else waits for the day. What stands against it is written on the
 * act, and the act is tried again.
 */
public final class CarryingOut {

    private static final String SERVICE = "directive-service";

    private final Aggregates<Reorganisation> acts;
    private final Aggregates<Unit> units;
    private final Clock clock;

    public CarryingOut(Aggregates<Reorganisation> acts, Aggregates<Unit> units, Clock clock) {
        this.acts = acts;
        this.units = units;
        this.clock = clock;
    }

    /** All acts of the tenant that wait or are stuck; answers how many are done now. */
    public int catchUp(TenantId tenant) {
        int done = 0;
        for (var stage : List.of(Stage.WAITING, Stage.STUCK)) {
            for (var id : at(tenant, stage)) {
                done += carryOut(tenant, id, id) ? 1 : 0;
            }
        }
        return done;
    }

    private List<String> at(TenantId tenant, Stage stage) {
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = acts.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of("stage", stage.name()));
            page.items().forEach(act -> found.add(act.id()));
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    /**
     * Bears being called again.
     *
     * @param cause id of the event that told of the act
     * @return whether the act is done now and was not before
     */
    public boolean carryOut(TenantId tenant, String id, String cause) {
        var act = acts.find(tenant, id).map(Versioned::state).orElse(null);
        if (act == null || act.stage() == Stage.DONE) {
            return false;
        }
        var command = Command.ofService(tenant, SERVICE, clock.instant(), cause);
        establish(command, act);
        if (act.on().isAfter(LocalDate.ofInstant(clock.instant(), Access.ZONE))) {
            return false;
        }
        var against = new Effects(units, command, id, act).take().map(Refusal::code);
        acts.change(command, id, current -> current.state().attempted(against)).orThrow();
        return against.isEmpty();
    }

    private void establish(Command command, Reorganisation act) {
        var made = new LinkedHashMap<String, Unit>();
        for (var heir : act.into()) {
            if (heir.established() != null) {
                made.put(heir.unit(), heir.established());
            }
        }
        if (!made.isEmpty()) {
            units.createAll(command, made, Unit.ESTABLISHED);
        }
    }
}
