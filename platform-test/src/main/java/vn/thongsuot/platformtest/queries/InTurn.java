package vn.thongsuot.platformtest.queries;

import java.util.Arrays;

/**
 * How long the same takes in two places, one after the other in turn, so that whatever else the machine does falls on both
 * alike.
 *
 * @param few where there is little, 95th percentile in microseconds
 * @param many where there is much
 */
record InTurn(long few, long many) {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = 100;
    /** What is slow is asked less often; so often at least. */
    private static final int AT_LEAST = 40;

    private static final long ENOUGH_NANOS = 4_000_000_000L;

    static InTurn of(Runnable few, Runnable many) {
        for (int i = 0; i < WARM_UP; i++) {
            few.run();
            many.run();
        }
        var times = new long[2][ROUNDS];
        long start = System.nanoTime();
        int asked = 0;
        while (asked < ROUNDS && (asked < AT_LEAST || System.nanoTime() - start < ENOUGH_NANOS)) {
            times[0][asked] = micros(few);
            times[1][asked] = micros(many);
            asked++;
        }
        return new InTurn(p95(times[0], asked), p95(times[1], asked));
    }

    /** Whether it takes more than three times as long where there is much. */
    boolean isOver() {
        return many > 3 * few;
    }

    private static long micros(Runnable asking) {
        long start = System.nanoTime();
        asking.run();
        return (System.nanoTime() - start) / 1_000;
    }

    private static long p95(long[] times, int asked) {
        var sorted = Arrays.copyOf(times, asked);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(asked * 0.95) - 1];
    }
}
