package vn.thongsuot.reporting.check;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.SideBySide;

/** Full checks on demand, and what checking has found; all of it for whoever administers the tenant. */
public final class CheckingFigures {

    private static final String RUNNING = "figure-check-running";

    private final Access access;
    private final SideBySide sides;
    private final FullChecks checks;
    private final Differences differences;
    private final BiConsumer<TenantId, FullCheck> runs;
    private final String instance;
    private final Clock clock;

    /** @param runs does a check that has begun */
    public CheckingFigures(
            Access access,
            SideBySide sides,
            FullChecks checks,
            Differences differences,
            BiConsumer<TenantId, FullCheck> runs,
            String instance,
            Clock clock) {
        this.access = access;
        this.sides = sides;
        this.checks = checks;
        this.differences = differences;
        this.runs = runs;
        this.instance = instance;
        this.clock = clock;
    }

    /** Begins a full check, which goes on in the background. One at a time: refused while another one runs. */
    public Outcome<FullCheck> start(Command command) {
        var refused = access.refusesAtTop(command.by(), Right.ADMINISTER);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var id = command.newId("figure-check");
        var known = checks.latest(command.tenant()).filter(check -> check.id().equals(id));
        return known.<Outcome<FullCheck>>map(check -> new Outcome.Done<>(check, true))
                .orElseGet(() -> begun(command, id));
    }

    private Outcome<FullCheck> begun(Command command, String id) {
        var tenant = command.tenant();
        var check = FullCheck.begun(id, command.by().subject(), command.at(), sides.cells(tenant));
        if (!checks.begin(tenant, check, instance, clock.instant().plus(FullRun.LEASE))) {
            return Outcome.refused(Refusal.conflict(RUNNING));
        }
        runs.accept(tenant, check);
        return Outcome.done(check);
    }

    /** Not found where none was ever begun. */
    public Outcome<FullCheck> latest(Caller caller) {
        return allowed(
                caller,
                () -> checks.latest(caller.tenant())
                        .<Outcome<FullCheck>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    public Outcome<Page<Difference>> differences(Caller caller, PageQuery page) {
        return allowed(caller, () -> Outcome.done(differences.page(caller.tenant(), page)));
    }

    private <T> Outcome<T> allowed(Caller caller, Supplier<Outcome<T>> answer) {
        Optional<Refusal> refused = access.refusesAtTop(caller, Right.ADMINISTER);
        return refused.<Outcome<T>>map(Outcome::refused).orElseGet(answer);
    }
}
