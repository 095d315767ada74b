package vn.thongsuot.reporting.figure;

import org.jspecify.annotations.Nullable;

/**
 * Which deeds a total is about.
 *
 * @param directive with all that rest on it; absent for all
 * @param unit with all below it; absent for all
 * @param period deeds that lie wholly inside; absent for all, also those without a date
 */
public record FigureQuery(
        @Nullable String directive,
        @Nullable String unit,
        @Nullable Interval period) {}
