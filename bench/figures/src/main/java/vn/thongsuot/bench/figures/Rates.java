package vn.thongsuot.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.thongsuot.bench.figures.Trace.Shape;
import vn.thongsuot.local.launcher.suite.LocalSuite;
import vn.thongsuot.local.launcher.suite.Ports;
import vn.thongsuot.local.launcher.suite.Ports.End;
import vn.thongsuot.local.launcher.suite.Progress;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.local.launcher.suite.Settings;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.FigureTopics;

/**
 * How many events a second become exact cells in the store. Every side takes the same events in turn, in an order drawn anew for
 * each round: it is warmed up, paused while its topic is filled, let go, and timed until it has committed behind the last event.
 * A side that left anything wrong in the store ends the run.
 */
public final class Rates implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String FIGURES = "figures";

    private final LocalSuite suite;
    private final Broker broker;
    private final Stored stored;
    private final String uri;
    private final int warmUp;
    private final int events;
    private final Results results = new Results();

    private Rates(Path home, Path data, String uri, int events) {
        this.uri = uri;
        this.events = events;
        this.warmUp = Math.max(events / 5, 1);
        var settings = new Settings(home, data, Ports.free(), Map.of("MONGODB_URI", uri), Map.of());
        this.suite = LocalSuite.start(settings, List.of(Service.INFRASTRUCTURE), Progress.SILENT);
        this.broker = new Broker("127.0.0.1:" + settings.ports().of(End.BROKER));
        this.stored = new Stored(uri);
    }

    /** Takes the root of the repository, how many rounds, and how many events a turn has. */
    public static void main(String... args) throws IOException {
        var uri = Objects.requireNonNull(System.getenv("MONGODB_URI"), "MONGODB_URI names the store to measure");
        var data = Files.createTempDirectory("thongsuot-bench-");
        try (var rates = new Rates(Path.of(args[0]), data, uri, Integer.parseInt(args[2]))) {
            for (var round = 1; round <= Integer.parseInt(args[1]); round++) {
                rates.round(round);
            }
            System.out.println(rates.results.table(FIGURES));
        }
    }

    private void round(int round) {
        var sides = new ArrayList<Runnable>();
        for (var shape : Shape.values()) {
            sides.add(() -> figures(round, shape));
            sides.add(() -> peer(round, shape, "batch listener", LookingUp.class));
        }
        sides.add(() -> peer(round, Shape.UNIFORM, "sink connector, raw events", SinkConnector.class));
        sides.add(() -> peer(round, Shape.UNIFORM, "raw consume", RawConsuming.class));
        Collections.shuffle(sides, new Random(round));
        sides.forEach(Runnable::run);
    }

    private void figures(int round, Shape shape) {
        var prefix = "bench" + round + shape.ordinal();
        var topics = new FigureTopics(round * 10 + shape.ordinal());
        var side = new Side(
                FIGURES,
                Figures.class,
                FigureTopics.ACTIVITIES.name(),
                List.of(
                        new Stage(topics.applicationId(), List.of(FigureTopics.ACTIVITIES.name())),
                        new Stage(topics.applicationId(), List.of(topics.repartitionTopic())),
                        new Stage(FigureTopics.SINK_GROUP, List.of(FigureTopics.FIGURES.name(), FigureTopics.GAPS))));
        var environment = new HashMap<>(environment());
        environment.put("THONGSUOT_STORE_PREFIX", prefix);
        environment.put("THONGSUOT_FIGURES_GENERATION", Integer.toString(topics.generation()));
        var trace = new Trace(new TenantId(prefix), shape, round);
        results.add(row(FIGURES, shape), turn(side, environment, prefix, trace));
        stored.requireFigures(prefix + "_reporting_" + trace.tenant(), "figure_cells", trace);
        stored.drop(prefix);
    }

    private void peer(int round, Shape shape, String name, Class<?> program) {
        var database = "bench-" + program.getSimpleName().toLowerCase(Locale.ROOT) + round + shape.ordinal();
        var side = Side.reading(database, program);
        broker.create(side.topic());
        var trace = new Trace(new TenantId("peer"), shape, round);
        results.add(row(name, shape), turn(side, environment(), database, trace));
        if (program == LookingUp.class) {
            stored.requireFigures(database, LookingUp.CELLS, trace);
        } else if (program == SinkConnector.class) {
            stored.requireCount(database, SinkConnector.EVENTS, trace.deeds());
        }
        stored.drop(database);
    }

    private static String row(String name, Shape shape) {
        return shape == Shape.UNIFORM ? name : name + ", one hot directive";
    }

    private Turn turn(Side side, Map<String, String> environment, String database, Trace trace) {
        try (var process = SideProcess.start(side, environment, database)) {
            broker.send(trace.next(side.topic(), warmUp));
            broker.awaitAllPassed(side.stages(), PATIENCE);
            process.pause();
            broker.send(trace.next(side.topic(), events));
            var cpu = process.cpuMicros();
            var begin = System.nanoTime();
            process.resume();
            broker.awaitAllPassed(side.stages(), PATIENCE);
            return new Turn(events, System.nanoTime() - begin, process.cpuMicros() - cpu);
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "MONGODB_URI",
                uri,
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + suite.settings().ports().of(End.BROKER),
                "OIDC_ISSUER_URI",
                suite.issuer().toString(),
                "THONGSUOT_TOPICS_REPLICATION",
                "1",
                "THONGSUOT_DATA",
                suite.settings().data().resolve("sides").toString());
    }

    @Override
    public void close() {
        stored.close();
        broker.close();
        suite.close();
    }
}
