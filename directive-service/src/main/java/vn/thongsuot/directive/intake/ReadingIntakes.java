package vn.thongsuot.directive.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** What came in may be seen by whoever may receive or issue at its unit, and by nobody else. */
public final class ReadingIntakes {

    private final Aggregates<Intake> intakes;
    private final Access access;

    public ReadingIntakes(Aggregates<Intake> intakes, Access access) {
        this.intakes = intakes;
        this.access = access;
    }

    /**
     * One intake; empty when there is none.
     *
     * @throws RefusedException 403 without the right at its unit
     */
    public Optional<Versioned<Intake>> find(Caller caller, String id) {
        var found = intakes.find(caller.tenant(), id);
        found.ifPresent(intake -> demand(caller, intake.state().unit()));
        return found;
    }

    /**
     * A page of those that the caller may see; it has fewer than were asked for where some of them are others'.
     *
     * @param unit whose; absent for all
     * @param state absent for any
     * @throws RefusedException 403 without the right at the unit
     */
    public Page<Versioned<Intake>> page(
            Caller caller, PageQuery query, @Nullable String unit, @Nullable IntakeState state) {
        if (unit != null) {
            demand(caller, unit);
        }
        var wanted = Wanted.all().with("unit", unit).with("state", state);
        var page = intakes.page(caller.tenant(), query, wanted.fields());
        Map<String, Boolean> open = new HashMap<>();
        return new Page<>(
                page.items().stream()
                        .filter(one -> open.computeIfAbsent(one.state().unit(), at -> mayRead(caller, at)))
                        .toList(),
                page.next());
    }

    private boolean mayRead(Caller caller, String unit) {
        return ReceivingIntakes.mayReceive(access, caller, unit).isEmpty();
    }

    private void demand(Caller caller, String unit) {
        ReceivingIntakes.mayReceive(access, caller, unit).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
