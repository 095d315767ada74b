package vn.thongsuot.bench.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thongsuot.bench.figures.Trace.Shape;

/** How fast all figures are computed anew beside those that are served, until both are found equal and the new ones served. */
final class Rebuilds {

    private final Ground ground;
    private final int events;

    /** @param events that are told before each rebuild, which takes in all there are */
    Rebuilds(Ground ground, int events) {
        this.ground = ground;
        this.events = events;
    }

    private record Round(double live, double rebuilt, double served) {}

    String run(int rounds) {
        var own = new Own(ground, "rebuild", 1);
        var trace = new Trace(own.tenant(), Shape.UNIFORM, 1);
        var done = new ArrayList<Round>();
        try (var process = own.start("rebuild")) {
            ground.broker().send(trace.next(own.topic(), events / 2));
            own.awaitAllPassed(Rates.PATIENCE);
            var told = events / 2;
            for (var round = 1; round <= rounds; round++) {
                var live = live(process, own, trace, round);
                told += events;
                done.add(round(process, own, round + 1, told, live));
                own.requireExact(trace);
            }
        }
        return table(done);
    }

    private double live(SideProcess process, Own own, Trace trace, int generation) {
        var waiting = trace.next(own.topic(), events);
        process.pause();
        ground.broker().send(waiting);
        var begin = System.nanoTime();
        process.resume();
        ground.broker().awaitAllPassed(own.stages(generation), Rates.PATIENCE);
        return events * 1e9 / (System.nanoTime() - begin);
    }

    private Round round(SideProcess process, Own own, int generation, int told, double live) {
        var begin = System.nanoTime();
        process.tell(Figures.REBUILD);
        ground.broker().awaitAllPassed(own.stages(generation), Rates.PATIENCE);
        var rebuilt = System.nanoTime();
        own.awaitServed(generation, Duration.ofMinutes(2));
        var served = System.nanoTime();
        own.awaitAlone(generation, Duration.ofMinutes(3));
        return new Round(live, told * 1e9 / (rebuilt - begin), told * 1e9 / (served - begin));
    }

    private static String table(List<Round> rounds) {
        var lines = new ArrayList<>(List.of(
                "| round | live, events/s | rebuilt, events/s from the order on | until served, events/s | rebuilt/live |",
                "|---:|---:|---:|---:|---:|"));
        for (var number = 1; number <= rounds.size(); number++) {
            var round = rounds.get(number - 1);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %d | %.0f | %.0f | %.0f | %.2f |",
                    number,
                    round.live(),
                    round.rebuilt(),
                    round.served(),
                    round.rebuilt() / round.live()));
        }
        return String.join("\n", lines);
    }
}
