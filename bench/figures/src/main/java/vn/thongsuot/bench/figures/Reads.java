package vn.thongsuot.bench.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.ReadingFigures;

/**
 * How long a report reads its figures where there are few deeds and where there are many: five of twenty directives, twenty units
 * and half a year from the 15th to the 14th, and the same added up from the deeds on demand.
 */
final class Reads {

    private static final Deeds DEEDS = new Deeds(20, 20);
    private static final int DIRECTIVE = 1;
    private static final Interval HALF_YEAR = new Interval(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 6, 14));
    private static final int READS = 300;
    private static final int AGGREGATIONS = 3;
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final Ground ground;
    private final int rounds;
    private final Duration warmUp;

    /** @param warmUp how long it is read before it counts, which also gives the store time to count what it has */
    Reads(Ground ground, int rounds, Duration warmUp) {
        this.ground = ground;
        this.rounds = rounds;
        this.warmUp = warmUp;
    }

    String run(List<Integer> sizes) {
        try (var reading = Reading.start(ground, "read")) {
            sizes.forEach(size -> reading.load(tenant(size), DEEDS, size, true));
            sizes.forEach(size -> requireEqual(reading, size));
            for (var end = System.nanoTime() + warmUp.toNanos(); System.nanoTime() < end; ) {
                sizes.forEach(size -> read(reading, size));
            }
            var read = new LinkedHashMap<Integer, List<Times>>();
            var added = new LinkedHashMap<Integer, List<Times>>();
            sizes.forEach(size -> {
                read.put(size, new ArrayList<>());
                added.put(size, new ArrayList<>());
            });
            for (var round = 1; round <= rounds; round++) {
                var order = new ArrayList<>(sizes);
                Collections.shuffle(order, new Random(round));
                order.forEach(size -> {
                    at(read, size).add(times(READS, () -> read(reading, size)));
                    at(added, size).add(times(AGGREGATIONS, () -> add(reading, size)));
                });
            }
            return table(read, added);
        }
    }

    private static List<Times> at(Map<Integer, List<Times>> all, int size) {
        return all.getOrDefault(size, List.of());
    }

    private static TenantId tenant(int size) {
        return new TenantId("deeds" + size);
    }

    private static OnDemand read(Reading reading, int size) {
        var query = new FigureQuery("d" + DIRECTIVE, "u0", HALF_YEAR);
        return OnDemand.said(
                reading.bean(ReadingFigures.class).read(tenant(size), query).orThrow());
    }

    private static OnDemand add(Reading reading, int size) {
        return OnDemand.aggregated(
                reading.documents(tenant(size)),
                Deeds.subtree("d", DIRECTIVE, DEEDS.directives()),
                Deeds.subtree("u", 0, DEEDS.units()),
                HALF_YEAR);
    }

    /** No time is told of answers that are not the same. */
    private static void requireEqual(Reading reading, int size) {
        var said = read(reading, size);
        var added = add(reading, size);
        if (!said.equalTo(added)) {
            throw new IllegalStateException("of " + size + " deeds figures say " + said + ", the deeds " + added);
        }
    }

    /** As often as that, or fewer times where they take long. */
    private static Times times(int count, Runnable act) {
        var took = LongStream.builder();
        var end = System.nanoTime() + AT_MOST.toNanos();
        for (var time = 0; time < count && System.nanoTime() < end; time++) {
            var begin = System.nanoTime();
            act.run();
            took.add(System.nanoTime() - begin);
        }
        return Times.of(took.build().toArray());
    }

    private String table(Map<Integer, List<Times>> read, Map<Integer, List<Times>> added) {
        var lines = new ArrayList<>(List.of(
                "| deeds | figures p50, ms | figures p99, ms (least..greatest round) | p99 to that of the fewest | on demand, ms | on demand/figures |",
                "|---:|---:|---:|---:|---:|---:|"));
        var fewest = Results.median(read.values().iterator().next().stream().mapToDouble(times -> times.millis(0.99)));
        read.forEach((size, rounds) -> {
            var middle = Results.median(rounds.stream().mapToDouble(times -> times.millis(0.5)));
            var late = Results.median(rounds.stream().mapToDouble(times -> times.millis(0.99)));
            var demanded = Results.median(at(added, size).stream().mapToDouble(times -> times.millis(0.5)));
            lines.add(String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f (%.1f..%.1f) | %.2f | %.0f | %.1f |",
                    size,
                    middle,
                    late,
                    rounds.stream()
                            .mapToDouble(times -> times.millis(0.99))
                            .min()
                            .orElseThrow(),
                    rounds.stream()
                            .mapToDouble(times -> times.millis(0.99))
                            .max()
                            .orElseThrow(),
                    late / fewest,
                    demanded,
                    demanded / middle));
        });
        return String.join("\n", lines);
    }
}
