package vn.thongsuot.bench.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.thongsuot.bench.figures.Trace.Shape;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellState;

/**
 * How many events a second become exact cells in the store. Every side takes the same events in turn, in an order drawn anew for
 * each round: it is warmed up, paused while its topic is filled, let go, and timed until it has committed behind the last event.
 * A side that left anything wrong in the store ends the run.
 */
final class Rates {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Ground ground;
    private final int events;
    private final Results results = new Results();

    /** @param events of a turn; as many warm it up before */
    Rates(Ground ground, int events) {
        this.ground = ground;
        this.events = events;
    }

    String run(int rounds) {
        for (var round = 1; round <= rounds; round++) {
            round(round);
        }
        return results.table(Own.ROW);
    }

    private void round(int round) {
        var sides = new ArrayList<Runnable>();
        for (var shape : Shape.values()) {
            sides.add(() -> figures(round, shape));
            sides.add(() -> peer(round, shape, "batch listener", LookingUp.class));
        }
        sides.add(() -> peer(round, Shape.UNIFORM, "sink connector, raw events", SinkConnector.class));
        sides.add(() -> peer(round, Shape.UNIFORM, "raw consume", RawConsuming.class));
        sides.add(() -> rawWriting(round));
        Collections.shuffle(sides, new Random(round));
        sides.forEach(Runnable::run);
    }

    private void figures(int round, Shape shape) {
        var own = new Own(ground, "rates" + round + shape.ordinal(), round * 10 + shape.ordinal());
        var trace = new Trace(own.tenant(), shape, round);
        try (var process = own.start("rates")) {
            results.add(row(Own.ROW, shape), turn(process, own.side(), count -> trace.next(own.topic(), count)));
        }
        own.requireExact(trace);
        ground.stored().drop(own.prefix());
    }

    private void peer(int round, Shape shape, String name, Class<?> program) {
        var side = side(round, shape, program);
        var trace = new Trace(new TenantId("peer"), shape, round);
        var database = side.topic();
        try (var process = SideProcess.start(side, ground.environment("peers"), database)) {
            results.add(row(name, shape), turn(process, side, count -> trace.next(side.topic(), count)));
        }
        if (program == LookingUp.class) {
            ground.stored().requireFigures(database, LookingUp.CELLS, trace);
        } else if (program == SinkConnector.class) {
            ground.stored().requireCount(database, SinkConnector.EVENTS, trace.deeds());
        }
        ground.stored().drop(database);
    }

    private void rawWriting(int round) {
        var side = side(round, Shape.UNIFORM, RawWriting.class);
        var trace = new Trace(new TenantId("peer"), Shape.UNIFORM, round);
        Map<CellKey, CellState> before = new HashMap<>();
        IntFunction<List<ProducerRecord<String, byte[]>>> feed = count -> {
            trace.next(side.topic(), count);
            var now = trace.folded().cells();
            var changed = RawWriting.changed(side.topic(), trace.tenant(), now, before);
            before.putAll(now);
            return changed;
        };
        try (var process = SideProcess.start(side, ground.environment("peers"), side.topic())) {
            results.add("raw bulk write of the cells in the end", turn(process, side, feed));
        }
        ground.stored().requireFigures(side.topic(), RawWriting.CELLS, trace);
        ground.stored().drop(side.topic());
    }

    /** With a topic, and a database of the same name, for this turn alone. */
    private Side side(int round, Shape shape, Class<?> program) {
        var name = Ground.PREFIX + "-" + program.getSimpleName().toLowerCase(Locale.ROOT) + round + shape.ordinal();
        var side = Side.reading(name, program);
        ground.broker().create(side.topic());
        return side;
    }

    private static String row(String name, Shape shape) {
        return shape == Shape.UNIFORM ? name : name + ", one hot directive";
    }

    private Turn turn(SideProcess process, Side side, IntFunction<List<ProducerRecord<String, byte[]>>> feed) {
        var broker = ground.broker();
        broker.send(feed.apply(events));
        broker.awaitAllPassed(side.stages(), PATIENCE);
        var fed = feed.apply(events);
        process.pause();
        broker.send(fed);
        var cpu = process.cpuMicros();
        var begin = System.nanoTime();
        process.resume();
        broker.awaitAllPassed(side.stages(), PATIENCE);
        return new Turn(events, System.nanoTime() - begin, process.cpuMicros() - cpu);
    }
}
