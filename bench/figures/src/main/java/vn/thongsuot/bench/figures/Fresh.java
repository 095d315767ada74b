package vn.thongsuot.bench.figures;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import vn.thongsuot.bench.figures.Trace.Shape;

/** How long from a command to the cells that count it, while half as much comes in as can be worked in. */
final class Fresh {

    private static final int PROBES_PER_SECOND = 25;
    private static final int TICKS_PER_SECOND = 50;
    private static final int COMMIT_INTERVAL_MS = 200;
    private static final double ACHIEVED = 0.98;

    private final Ground ground;
    private final int events;
    private final Duration throughout;

    /**
     * @param events by which the capacity is found, after half as many to warm up
     * @param throughout how long half of it is offered
     */
    Fresh(Ground ground, int events, Duration throughout) {
        this.ground = ground;
        this.events = events;
        this.throughout = throughout;
    }

    String run() {
        var hops = Hops.measure(ground);
        var own = new Own(ground, "fresh", 1);
        var trace = new Trace(own.tenant(), Shape.UNIFORM, 1);
        try (var process = own.start("fresh")) {
            var capacity = capacity(process, own, trace);
            var half = (int) (capacity / 2);
            var load = CompletableFuture.runAsync(() -> offer(own, trace, Math.max(0, half - PROBES_PER_SECOND)));
            var times = new OwnProbes(ground, own).run(PROBES_PER_SECOND, throughout, Duration.ofMinutes(1));
            load.join();
            own.awaitAllPassed(Rates.PATIENCE);
            return table(capacity, half, times, hops);
        }
    }

    private double capacity(SideProcess process, Own own, Trace trace) {
        ground.broker().send(trace.next(own.topic(), events / 2));
        own.awaitAllPassed(Rates.PATIENCE);
        var waiting = trace.next(own.topic(), events);
        process.pause();
        ground.broker().send(waiting);
        var begin = System.nanoTime();
        process.resume();
        own.awaitAllPassed(Rates.PATIENCE);
        return events * 1e9 / (System.nanoTime() - begin);
    }

    /** Open loop: what is due is sent, whatever became of what was sent before. */
    private void offer(Own own, Trace trace, int perSecond) {
        var ticks = throughout.toSeconds() * TICKS_PER_SECOND;
        var begin = System.nanoTime();
        var sent = 0L;
        for (var tick = 1L; tick <= ticks; tick++) {
            Probing.awaitTime(begin + tick * Duration.ofSeconds(1).toNanos() / TICKS_PER_SECOND);
            var due = tick * perSecond / TICKS_PER_SECOND;
            ground.broker().send(trace.next(own.topic(), (int) (due - sent)));
            sent = due;
        }
        var achieved = throughout.toNanos() / (double) (System.nanoTime() - begin);
        if (achieved < ACHIEVED) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "only %.2f of what was to be offered was offered", achieved));
        }
    }

    private static String table(double capacity, int half, Times times, Hops hops) {
        var bound = 2 * COMMIT_INTERVAL_MS + 3 * hops.sum();
        return String.join(
                "\n",
                String.format(
                        Locale.ROOT,
                        "Capacity %.0f events/s; offered %d/s, of which %d/s are probes.",
                        capacity,
                        half,
                        PROBES_PER_SECOND),
                "",
                Times.head("from, to"),
                times.row("command to visible"),
                hops.write().row("raw: one write of a deed"),
                hops.passage().row("raw: produced to consumed"),
                hops.bulk().row("raw: bulk of six cells"),
                "",
                String.format(
                        Locale.ROOT,
                        "p99 %.0f ms; two commit intervals and three times the raw hops' p99 are %.0f ms.",
                        times.millis(0.99),
                        bound));
    }
}
