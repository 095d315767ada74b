package vn.thongsuot.reporting.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A generation that is computed beside the one that is served.
 *
 * @param compared what the last comparison found when it found differences; absent before
 */
public record Rebuild(
        int generation, Instant since, @Nullable Compared compared) {

    static Rebuild begun(int generation, Instant since) {
        return new Rebuild(generation, since, null);
    }

    Rebuild with(Compared different) {
        return new Rebuild(generation, since, different);
    }
}
