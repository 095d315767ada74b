package vn.thongsuot.reporting.check;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.SideBySide;

/** Does a full check turn by turn, so that many can run beside each other; what it holds in memory is one stretch. */
final class FullRun {

    /** What to do next. */
    enum Turn {
        GO_ON,
        /** Something has to arrive first. */
        WAIT,
        DONE
    }

    /** Without word of it for so long another instance does it. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final Comparing comparing;
    private final FullChecks checks;
    private final SideBySide.Bound bound;
    private final Clock clock;
    private final String instance;
    private final TenantId tenant;
    private FullCheck check;
    private @Nullable Looked looked;
    private @Nullable Confirming confirming;
    private boolean atEnd;
    private String reached;

    FullRun(
            Comparing comparing,
            FullChecks checks,
            long cellsAtOnce,
            Clock clock,
            String instance,
            TenantId tenant,
            FullCheck check) {
        this.comparing = comparing;
        this.checks = checks;
        this.bound = new SideBySide.Bound(cellsAtOnce, Long.MAX_VALUE);
        this.clock = clock;
        this.instance = instance;
        this.tenant = tenant;
        this.check = check;
        this.reached = check.reached();
    }

    Turn turn() {
        var first = looked;
        var pending = confirming;
        if (first == null || pending == null) {
            if (!check.reached().isEmpty() || !comparing.hasFiled(tenant)) {
                look();
            }
            return keep(check) ? Turn.GO_ON : Turn.DONE;
        }
        if (!pending.isDone()) {
            var next = pending.goOn() ? Turn.GO_ON : Turn.WAIT;
            return keep(check) ? next : Turn.DONE;
        }
        return settled(first, pending);
    }

    private void look() {
        var first = comparing.looking(tenant);
        var stretch = first.after(check.reached(), bound);
        reached = stretch.reached() == null ? check.reached() : stretch.reached();
        atEnd = stretch.atEnd();
        looked = first;
        confirming = comparing.confirming(tenant, first);
    }

    private Turn settled(Looked first, Confirming confirmed) {
        looked = null;
        confirming = null;
        if (!comparing.isSettled(tenant, first, confirmed)) {
            return keep(check) ? Turn.GO_ON : Turn.DONE;
        }
        check = check.after(
                reached,
                first.cells(),
                confirmed.standing().size(),
                confirmed.open().size());
        check = atEnd ? check.finished(clock.instant()) : check;
        return keep(check) && !atEnd ? Turn.GO_ON : Turn.DONE;
    }

    private boolean keep(FullCheck now) {
        return checks.goOn(tenant, now, instance, clock.instant().plus(LEASE));
    }
}
