package vn.thongsuot.bench.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does something at intended times and looks when each of it can be seen. A delay is counted from the intended time, so that
 * what had to wait for something before it is not left out.
 */
final class Probing {

    /** More often would load the store that is measured; what is told is that much too long at most. */
    private static final Duration LOOK = Duration.ofMillis(20);

    private static final int LOOKED_FOR_AT_ONCE = 500;

    private final Consumer<String> act;
    private final Function<Collection<String>, Set<String>> seen;

    /**
     * @param act what is done under a name of its own
     * @param seen which of the names can be seen now
     */
    Probing(Consumer<String> act, Function<Collection<String>, Set<String>> seen) {
        this.act = act;
        this.seen = seen;
    }

    /** Returns when all can be seen; fails when that takes longer than the patience after the last was done. */
    Times run(String prefix, int perSecond, Duration throughout, Duration patience) {
        var count = Math.toIntExact(perSecond * throughout.toSeconds());
        var begin = System.nanoTime();
        Map<String, Long> open = new ConcurrentHashMap<>();
        var acting = CompletableFuture.runAsync(
                () -> {
                    for (var number = 0; number < count; number++) {
                        var intended = begin + number * Duration.ofSeconds(1).toNanos() / perSecond;
                        awaitTime(intended);
                        open.put(prefix + number, intended);
                        act.accept(prefix + number);
                    }
                },
                task -> Thread.ofPlatform().daemon().start(task));
        var took = new ArrayList<Long>();
        var deadline = begin + throughout.plus(patience).toNanos();
        while (took.size() < count) {
            if (acting.isCompletedExceptionally()) {
                acting.join();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(count - took.size() + " cannot be seen yet, " + patience + " later");
            }
            look(open, took);
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return Times.of(took.stream().mapToLong(Long::longValue).toArray());
    }

    private void look(Map<String, Long> open, Collection<Long> took) {
        var wanted = open.keySet().stream().limit(LOOKED_FOR_AT_ONCE).toList();
        if (!wanted.isEmpty()) {
            var found = seen.apply(wanted);
            var now = System.nanoTime();
            found.forEach(name -> {
                var intended = open.remove(name);
                if (intended != null) {
                    took.add(now - intended);
                }
            });
        }
    }

    static void awaitTime(long nanos) {
        for (var left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
