package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot.endtoend.RunningSuite;
import vn.thongsuot.local.launcher.suite.Service;

/**
 * Real processes, killed and paused at every joint while clients write without giving up. After each: what was acknowledged
 * is on its topic, the last record of each key is the newest version, and the figures equal a naive fold.
 */
@Tag("faults")
@ParameterizedClass(name = "seed {0}")
@MethodSource("seeds")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // the fields are set before each seed
class CrashIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LEASE = Duration.ofSeconds(4);

    @Parameter
    private long seed;

    @TempDir
    private Path folder;

    private RunningSuite suite;
    private Ids ids;
    private final Map<Kind, Map<String, Long>> acknowledged = new HashMap<>();

    static LongStream seeds() {
        return LongStream.of(
                Long.getLong("seed") == null ? new long[] {7, 41, 2026} : new long[] {Long.getLong("seed")});
    }

    @BeforeParameterizedClassInvocation
    void start() {
        System.out.println("crash run with seed " + seed + "; again with -Dseed=" + seed);
        acknowledged.clear(); // what was acknowledged under the seed before went with its suite
        suite = RunningSuite.start(Map.of(
                "THONGSUOT_OUTBOX_LEASE", LEASE.toMillis() + "ms",
                "THONGSUOT_OUTBOX_SCAN", "1s",
                "THONGSUOT_OUTBOX_RECONCILE", "5s",
                "THONGSUOT_GATEWAY_USER_RATE", "100000"));
        suite.play();
        ids = Ids.of(suite);
    }

    @AfterParameterizedClassInvocation
    void stop() {
        suite.close();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aServiceThatDiesAtEitherJointLosesNothing(Kind kind) {
        for (var death : Death.values()) {
            var part = suite.part(kind.service());
            part.restart(death.agent(folder, new Random(seed).nextInt(15)));
            try (var load = kind.load(suite, ids, seed)) {
                await().atMost(PATIENCE).until(() -> !part.isAlive());
                part.restart();
                goOn(load);
                load.close();
                note(kind, load);
            }
            everythingHolds();
        }
    }

    @Test
    void anInstancePausedPastItsLeaseDoesNoHarmWhenItGoesOn() {
        try (var other = suite.replica(Service.ACTIVITY);
                var load = Kind.ACTIVITIES.load(suite, ids, seed)) {
            goOn(load);
            suite.part(Service.ACTIVITY).pause();
            outlast(LEASE.multipliedBy(2));
            suite.part(Service.ACTIVITY).resume();
            goOn(load);
            load.close();
            note(Kind.ACTIVITIES, load);
            assertThat(other.part(Service.ACTIVITY).isAlive()).isTrue();
            everythingHolds();
        }
    }

    @Test
    void theBrokerKilledInTheMiddleOfWritingLosesNothing() {
        try (var load = Kind.ACTIVITIES.load(suite, ids, seed)) {
            goOn(load);
            suite.part(Service.INFRASTRUCTURE).restart();
            goOn(load);
            load.close();
            note(Kind.ACTIVITIES, load);
        }
        everythingHolds();
    }

    @Test
    void reportingKilledInMidBatchCountsNothingTwice() {
        var random = new Random(seed);
        try (var load = Kind.ACTIVITIES.load(suite, ids, seed)) {
            for (int kill = 0; kill < 3; kill++) {
                int before = load.size();
                int more = 1 + random.nextInt(60);
                await().atMost(PATIENCE).until(() -> load.size() > before + more);
                suite.part(Service.REPORTING).restart();
            }
            load.close();
            note(Kind.ACTIVITIES, load);
        }
        everythingHolds();
    }

    private static void goOn(Load load) {
        int before = load.size();
        await().atMost(PATIENCE).until(() -> load.size() > before + 20);
    }

    /** The time itself is what is tested: a lease must run out. */
    private static void outlast(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        await().atMost(time.multipliedBy(2)).until(() -> System.nanoTime() > end);
    }

    private void note(Kind kind, Load load) {
        acknowledged.computeIfAbsent(kind, any -> new HashMap<>()).putAll(load.acknowledged());
    }

    private void everythingHolds() {
        acknowledged.forEach((kind, versions) -> await().atMost(PATIENCE).untilAsserted(() -> {
            var log = Log.of(suite, kind.topic());
            assertThat(log.missing("dong-nai", versions)).isEmpty();
            assertThat(log.lastIsNotNewest()).isEmpty();
        }));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Figures.ofTenant(suite, "chuyenvien.sct", "dong-nai"))
                        .satisfies(Figures::areCompleteAndEqualTheFold));
    }
}
