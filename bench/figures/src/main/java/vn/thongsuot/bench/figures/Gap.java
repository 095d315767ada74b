package vn.thongsuot.bench.figures;

import static com.mongodb.client.model.Filters.in;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.GroupProtocol;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.thongsuot.bench.figures.Trace.Shape;

/** How long something of what comes in steadily can wait after one of two instances was killed. */
final class Gap {

    /** After which an instance that is silent is taken for dead. */
    static final Duration SESSION = Duration.ofSeconds(10);

    private static final Duration THROUGHOUT = Duration.ofSeconds(20);
    private static final Duration BEFORE_THE_KILL = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PROBES_PER_SECOND = 25;
    private static final int WARM_UP = 2_000;

    private final Ground ground;
    private final List<String> lines = new ArrayList<>(List.of(
            "| group | killed | most that a deed waited, s | times the session time-out |", "|---|---|---:|---:|"));

    Gap(Ground ground) {
        this.ground = ground;
    }

    String run(int rounds) {
        for (var round = 1; round <= rounds; round++) {
            figures(round);
            for (var protocol : GroupProtocol.values()) {
                bare(round, protocol);
            }
        }
        return String.join("\n", lines);
    }

    private void figures(int round) {
        var own = new Own(ground, "gap" + round, round);
        var trace = new Trace(own.tenant(), Shape.UNIFORM, round);
        try (var first = own.start("gap-first" + round);
                var second = own.again("gap-second" + round)) {
            ground.broker().awaitMembers(own.groups(), 2, PATIENCE);
            ground.broker().send(trace.next(own.topic(), WARM_UP));
            own.awaitAllPassed(PATIENCE);
            var probes = new OwnProbes(ground, own);
            note("figures (classic)", round, first, second, () -> probes.run(PROBES_PER_SECOND, THROUGHOUT, PATIENCE));
            own.awaitAllPassed(PATIENCE);
            own.requireExact(trace, PROBES_PER_SECOND * THROUGHOUT.toSeconds());
        }
        ground.stored().drop(own.prefix());
    }

    private void bare(int round, GroupProtocol protocol) {
        var name = Ground.PREFIX + "-gap-" + protocol.name().toLowerCase(Locale.ROOT) + round;
        var side = Side.reading(name, Passing.class);
        ground.broker().create(name);
        var environment = ground.environment("bare");
        environment.put(Polling.PROTOCOL, protocol.name());
        try (var first = SideProcess.start(side, environment, name);
                var second = SideProcess.start(side, environment, name)) {
            ground.broker().awaitMembers(List.of(name), 2, PATIENCE);
            var probing = new Probing(
                    probe -> ground.broker().sendOne(new ProducerRecord<>(name, probe, new byte[0])),
                    probes -> noted(name, probes));
            note(
                    "bare consumer (" + protocol.name().toLowerCase(Locale.ROOT) + ")",
                    round,
                    first,
                    second,
                    () -> probing.run("probe", PROBES_PER_SECOND, THROUGHOUT, PATIENCE));
        }
        ground.stored().drop(name);
    }

    private Set<String> noted(String database, Collection<String> probes) {
        return ground
                .stored()
                .database(database)
                .getCollection(Passing.NOTED)
                .find(in("_id", probes))
                .map(noted -> noted.getString("_id"))
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toSet());
    }

    /** In the first round the one that came first is killed, which leads the group, then the other. */
    private void note(String row, int round, SideProcess first, SideProcess second, Supplier<Times> probing) {
        var killed = round % 2 == 1 ? first : second;
        var killing = CompletableFuture.runAsync(
                killed::kill, CompletableFuture.delayedExecutor(BEFORE_THE_KILL.toMillis(), TimeUnit.MILLISECONDS));
        var most = probing.get().most() / 1_000;
        killing.join();
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.2f |",
                row,
                round % 2 == 1 ? "the first" : "the second",
                most,
                most / SESSION.toSeconds()));
    }
}
