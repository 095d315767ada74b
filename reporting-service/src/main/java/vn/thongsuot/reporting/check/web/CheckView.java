package vn.thongsuot.reporting.check.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.check.FullCheck;

/**
 * A full check as clients see it.
 *
 * @param of how many cells there were at its beginning, roughly; {@code compared} may pass it
 * @param open cells that changed as often as they were looked at, so that nothing is said of them
 */
@JsonInclude(Include.NON_NULL)
record CheckView(
        String id,
        String state,
        String by,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long of,
        long compared,
        long differing,
        long open) {

    static CheckView of(FullCheck check) {
        return new CheckView(
                check.id(),
                check.isRunning() ? "RUNNING" : "DONE",
                check.by(),
                check.startedAt(),
                check.finishedAt(),
                check.of(),
                check.cells(),
                check.differing(),
                check.open());
    }
}
