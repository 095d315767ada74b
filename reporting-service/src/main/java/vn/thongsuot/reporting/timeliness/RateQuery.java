package vn.thongsuot.reporting.timeliness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;

/**
 * Whose answers to what.
 *
 * @param directive with all that rest on it
 * @param unit with all that is found below it; absent for all that were asked
 * @param period reports about other days are no answer; absent for all
 * @param asOf units as they were on that day; absent for as they are now
 * @param due the last day for all; absent where the directives say it
 */
public record RateQuery(
        String directive,
        @Nullable String unit,
        @Nullable Days period,
        @Nullable LocalDate asOf,
        @Nullable LocalDate due) {}
