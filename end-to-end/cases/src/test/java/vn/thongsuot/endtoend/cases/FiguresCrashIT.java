package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.endtoend.RunningSuite;
import vn.thongsuot.local.launcher.suite.LocalSuite;
import vn.thongsuot.local.launcher.suite.RunningPart;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.samples.SeedCases;

/**
 * Random histories with two reporting instances as processes of their own: deeds are recorded, corrected, taken back and moved
 * between units, documents and days, while instances are killed, paused past their session and come back, so that partitions
 * move from one to the other. At the end the figures equal a fold over the topic.
 */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // the fields are set before each seed
class FiguresCrashIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration SESSION = Duration.ofSeconds(10);
    private static final int ACTS = 6;

    private RunningSuite suite;
    private LocalSuite replica;

    static LongStream seeds() {
        var one = Long.getLong("seed");
        return one == null ? LongStream.of(3, 17, 404, 2026, 90210) : LongStream.of(one);
    }

    @BeforeEach
    void start() {
        suite = RunningSuite.start(Map.of(
                "THONGSUOT_FIGURES_STANDBY_REPLICAS", "1",
                "THONGSUOT_GATEWAY_USER_RATE", "100000"));
        suite.play(List.of(SeedCases.named("dong-nai")));
        replica = suite.replica(Service.REPORTING);
    }

    @AfterEach
    void stop() {
        replica.close();
        suite.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figuresEqualTheFoldHoweverInstancesComeAndGo(long seed) {
        System.out.println("figures with kills, seed " + seed + "; again with -Dseed=" + seed);
        var random = new Random(seed);
        var ids = Ids.of(suite);
        var parts = List.of(suite.part(Service.REPORTING), replica.part(Service.REPORTING));
        try (var load = Load.start(
                suite.as(Kind.ACTIVITIES.user()),
                Kind.ACTIVITIES.path(),
                true,
                seed,
                (client, n, its) -> deed(ids, n, its))) {
            for (var act = 0; act < ACTS; act++) {
                goOn(load, 1 + random.nextInt(40));
                happens(parts.get(random.nextInt(2)), random.nextInt(3), load);
            }
            goOn(load, 20);
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Figures.ofTenant(suite, "chuyenvien.sct", "dong-nai"))
                        .satisfies(Figures::areCompleteAndEqualTheFold));
    }

    /** A kill between any two instructions, a kill while the other has both parts, or a pause that the broker takes for death. */
    private static void happens(RunningPart part, int what, Load load) {
        switch (what) {
            case 0 -> part.restart();
            case 1 -> {
                part.kill();
                goOn(load, 30);
                part.restart();
            }
            default -> {
                part.pause();
                outlast(SESSION.plusSeconds(2));
                part.resume();
            }
        }
    }

    private static void goOn(Load load, int more) {
        int before = load.size();
        await().atMost(PATIENCE).until(() -> load.size() > before + more);
    }

    /** The time itself is what is tested: a session must run out. */
    private static void outlast(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        await().atMost(time.multipliedBy(2)).until(() -> System.nanoTime() > end);
    }

    private static ObjectNode deed(Ids ids, int n, Random random) {
        var body = JsonMapper.shared()
                .createObjectNode()
                .put("unit", random.nextBoolean() ? ids.unit() : ids.office())
                .put("kind", List.of("TRAINING", "BANNER", "WEB_ARTICLE").get(random.nextInt(3)))
                .put("mode", "ORGANISE")
                .put("state", List.of("DONE", "DONE", "LAUNCHED", "IN_PROGRESS").get(random.nextInt(4)))
                .put("title", "Việc thử " + n)
                .put("when", "2025-0" + (3 + random.nextInt(3)) + "-" + (10 + random.nextInt(20)));
        var directives = body.putArray("directives");
        if (random.nextInt(4) > 0) {
            directives.add(ids.directive());
        }
        var measurements = body.putArray("measurements");
        if (random.nextInt(5) > 0) {
            measurements
                    .addObject()
                    .put("indicator", ids.indicator())
                    .put("value", Integer.toString(random.nextInt(1000)));
        }
        return body;
    }
}
