package vn.thongsuot.reporting.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which deeds a total is about.
 *
 * @param directive with all that rest on it; absent for all
 * @param unit with all below it; absent for all
 * @param period deeds that lie wholly inside; absent for all, also those without a date
 * @param asOf documents and units as they were on that day; absent for as they are now
 */
public record FigureQuery(
        @Nullable String directive,
        @Nullable String unit,
        @Nullable Interval period,
        @Nullable LocalDate asOf) {

    /** As documents and units are now. */
    public FigureQuery(@Nullable String directive, @Nullable String unit, @Nullable Interval period) {
        this(directive, unit, period, null);
    }

    /** The same of other days. */
    FigureQuery over(Interval other) {
        return new FigureQuery(directive, unit, other, asOf);
    }
}
