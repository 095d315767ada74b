package vn.thongsuot.reporting.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query after the trees were applied as they stand now.
 *
 * @param directives any of which a deed must answer; absent for all
 * @param units any of which must have taken part; absent for all
 * @param period as asked for; absent for all
 */
public record Selection(
        @Nullable Set<String> directives,
        @Nullable Set<String> units,
        @Nullable Interval period) {}
