package vn.thongsuot.reporting.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.BuiltInOutlines;
import vn.thongsuot.reporting.outline.KeepingOutlines;
import vn.thongsuot.reporting.outline.Outline;
import vn.thongsuot.reporting.outline.PeriodName;

/** Which days a period is, by its name and the cut-offs that hold, or as they are given. */
public final class AskingDays {

    private final KeepingOutlines outlines;

    public AskingDays(KeepingOutlines outlines) {
        this.outlines = outlines;
    }

    /**
     * The days.
     *
     * @param outline whose cut-offs hold; absent for those of the decree
     * @throws RefusedException when name and days are both given, one end alone is, or they are out of bounds
     */
    public AskedDays of(
            TenantId tenant,
            @Nullable PeriodName name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String outline) {
        var cutting = outline(tenant, outline);
        if (name == null) {
            return new AskedDays(given(from, to), null, cutting);
        }
        if (from != null || to != null) {
            throw new RefusedException(Refusal.invalid(from == null ? "to" : "from", "period-twice"));
        }
        var days = cutting.days(name.period());
        return new AskedDays(bounded(days.from(), days.to(), "period"), name.period(), cutting);
    }

    private Outline outline(TenantId tenant, @Nullable String id) {
        return id == null
                ? BuiltInOutlines.DEFAULT
                : outlines.find(tenant, id)
                        .map(Versioned::state)
                        .orElseThrow(() -> new RefusedException(Refusal.invalid("outline", "outline-unknown")));
    }

    private static @Nullable Interval given(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw new RefusedException(Refusal.invalid(from == null ? "from" : "to", "both-ends"));
        }
        return bounded(from, to, "to");
    }

    private static Interval bounded(LocalDate from, LocalDate to, String place) {
        Days.brokenRule(from, to).ifPresent(rule -> {
            throw new RefusedException(Refusal.invalid(place, rule));
        });
        return new Interval(from, to);
    }
}
