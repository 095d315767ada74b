package vn.thongsuot.reporting.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures are behind the activities, and behind the documents, units and indicators that totals depend on.
 *
 * @param records not worked in yet; absent when the broker does not answer, which is not zero
 * @param seconds age of the oldest of them; 0 when there is none, absent when unknown
 * @param deadLetters events that this service could not take in and that were set aside; they may be any tenant's
 * @param asOf when measuring began: all that was told before is accounted for
 */
public record Freshness(@Nullable Long records, @Nullable Long seconds, long deadLetters, Instant asOf) {

    public boolean isCurrent() {
        return records != null && records == 0 && deadLetters == 0;
    }

    /** Measures, or tells what was measured up to a second ago. */
    public interface Meter {
        Freshness measure();
    }
}
