package vn.thongsuot.reporting.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.SideBySide;

/**
 * Compares a few neighbouring cells from a place that chance gives, and some of those that were wrong before. One sample at a
 * time: while it is not clear what of it stands, each round goes on with it.
 */
public final class Sampling {

    private static final int KNOWN_AT_ONCE = 20;

    private final Comparing comparing;
    private final Differences differences;
    private final SideBySide.Bound bound;
    private final Supplier<String> places;
    private @Nullable Sample pending;

    private record Sample(TenantId tenant, Looked looked, Confirming confirming) {}

    /** @param places where in the order of sets to begin */
    public Sampling(Comparing comparing, Differences differences, SideBySide.Bound bound, Supplier<String> places) {
        this.comparing = comparing;
        this.differences = differences;
        this.bound = bound;
        this.places = places;
    }

    /** Whether the last sample is settled, so that another tenant may be next. */
    public boolean isFree() {
        return pending == null;
    }

    /** Goes on with the sample that waits, whosever it is, or takes one of this tenant. */
    public void round(TenantId next) {
        var sample = pending;
        if (sample == null) {
            if (comparing.hasFiled(next)) {
                return;
            }
            sample = taken(next);
        } else {
            sample.confirming().goOn();
        }
        pending = sample;
        if (sample.confirming().isDone()) {
            pending = null;
            comparing.isSettled(sample.tenant(), sample.looked(), sample.confirming());
        }
    }

    private Sample taken(TenantId tenant) {
        var looked = comparing.looking(tenant);
        var first = looked.after(places.get(), bound);
        if (first.atEnd() && first.cells() < bound.cells()) {
            looked.after(SideBySide.BEFORE_ALL, bound);
        }
        looked.at(differences.sets(tenant, KNOWN_AT_ONCE));
        return new Sample(tenant, looked, comparing.confirming(tenant, looked));
    }
}
