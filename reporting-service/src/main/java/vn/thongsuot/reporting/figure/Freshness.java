package vn.thongsuot.reporting.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures are behind the activities.
 *
 * @param records not worked in yet; absent when the broker does not answer, which is not zero
 * @param seconds age of the oldest of them; 0 when there is none, absent when unknown
 * @param asOf when it was measured
 */
public record Freshness(@Nullable Long records, @Nullable Long seconds, Instant asOf) {

    public boolean isCurrent() {
        return records != null && records == 0;
    }

    /** Measures, or tells what was measured up to a second ago. */
    public interface Meter {
        Freshness measure();
    }
}
