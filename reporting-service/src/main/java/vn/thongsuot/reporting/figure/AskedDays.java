package vn.thongsuot.reporting.figure;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.Outline;

/**
 * Over which days somebody asks.
 *
 * @param days absent for all time
 * @param nominal how they were called; absent for days without a name
 * @param outline whose cut-offs they are by
 */
public record AskedDays(@Nullable Interval days, @Nullable NominalPeriod nominal, Outline outline) {

    /** Those to compare with; absent for all time. */
    public @Nullable Interval earlier(Earlier which) {
        var named = earlierNominal(which);
        if (named != null) {
            return of(outline.days(named));
        }
        return days == null ? null : which.than(days);
    }

    /** How they are called; absent for days without a name. */
    public @Nullable NominalPeriod earlierNominal(Earlier which) {
        if (nominal == null) {
            return null;
        }
        return which == Earlier.PREVIOUS ? nominal.before() : nominal.aYearBefore();
    }

    static Interval of(Days days) {
        return new Interval(days.from(), days.to());
    }
}
