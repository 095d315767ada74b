package vn.thongsuot.directive.task;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

/** Counts tasks as offices report them, as of today by the clock of Việt Nam. */
public final class CountingTasks {

    private final TaskTallies tallies;
    private final Clock clock;

    public CountingTasks(TaskTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** What is asked today; the arguments as in {@link Cells.Query}. */
    public Cells.Query query(
            @Nullable String unit,
            @Nullable String directive,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Against against) {
        return new Cells.Query(unit, directive, from, to, against, LocalDate.ofInstant(clock.instant(), Access.ZONE));
    }

    /**
     * The four cells.
     *
     * @throws RefusedException when the last day lies before the first
     */
    public Cells count(TenantId tenant, Cells.Query query) {
        query.refusal().ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return Cells.of(tallies.of(tenant, query));
    }
}
