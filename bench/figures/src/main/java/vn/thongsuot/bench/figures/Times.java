package vn.thongsuot.bench.figures;

import java.util.Arrays;
import java.util.Locale;

/** How long many things took, each from the moment it was meant to begin. In milliseconds where it is said. */
record Times(long[] sorted) {

    private static final double NANOS_PER_MILLI = 1e6;

    static Times of(long... nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /** The least that so large a share is not above. */
    double millis(double share) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        var place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, place)] / NANOS_PER_MILLI;
    }

    double most() {
        return millis(1);
    }

    /** Cells of a row: how many, and the middle, 99th and 99.9th percentile and the most. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f |",
                name,
                sorted.length,
                millis(0.5),
                millis(0.99),
                millis(0.999),
                most());
    }

    static String head(String what) {
        return "| " + what + " | times | p50, ms | p99, ms | p99.9, ms | most, ms |\n|---|---:|---:|---:|---:|---:|";
    }
}
