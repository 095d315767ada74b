package vn.thongsuot.local.launcher;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long something took from the start of {@code ./run} until it happened for the first time. */
final class FirstTime {

    private final Clock clock;
    private final Instant start;
    private @Nullable Duration after;

    FirstTime(Clock clock, Instant start) {
        this.clock = clock;
        this.start = start;
    }

    /** The script says when it began, in seconds with a fraction; without it, the start of this process. */
    static FirstTime sinceScript(Clock clock) {
        String script = System.getProperty("thongsuot.started", "").replace(',', '.');
        Instant start = script.isBlank()
                ? ProcessHandle.current().info().startInstant().orElseGet(clock::instant)
                : Instant.ofEpochMilli((long) (Double.parseDouble(script) * 1000));
        return new FirstTime(clock, start);
    }

    /** The script's word for it, to be handed on. */
    String started() {
        return String.format(Locale.ROOT, "%.3f", start.toEpochMilli() / 1000.0);
    }

    void happens() {
        if (after == null) {
            after = Duration.between(start, clock.instant());
        }
    }

    String seconds() {
        return after == null ? "–" : String.format(Locale.ROOT, "%.1f", after.toMillis() / 1000.0);
    }
}
