package vn.thongsuot.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thongsuot.local.launcher.suite.LocalSuite;
import vn.thongsuot.local.launcher.suite.Ports.End;
import vn.thongsuot.local.launcher.suite.Progress;
import vn.thongsuot.local.launcher.suite.RunningPart;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.local.launcher.suite.Settings;
import vn.thongsuot.local.launcher.tokens.DemoTokens;
import vn.thongsuot.samples.CasePlayer;
import vn.thongsuot.samples.PlayedCase;
import vn.thongsuot.samples.SeedCase;
import vn.thongsuot.samples.SeedCases;

/**
 * The whole suite as its users run it: every service a process of its own, on ports and with data of its own, so that several
 * can run side by side. What the environment names (a real store, a real broker) is used instead of the embedded one.
 */
public final class RunningSuite implements AutoCloseable {

    /** Root of the repository; whoever uses this runs two folders below it. */
    public static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    private static final List<String> TAKEN_OVER = List.of("MONGODB_URI", "KAFKA_BOOTSTRAP_SERVERS");

    private final LocalSuite suite;
    private final DemoTokens tokens;
    private final Path data;

    private RunningSuite(LocalSuite suite, Path data) {
        this.suite = suite;
        this.data = data;
        this.tokens = new DemoTokens(suite.issuer(), Clock.systemUTC());
    }

    public static RunningSuite start() {
        return start(Map.of());
    }

    /** With more settings for every service. */
    public static RunningSuite start(Map<String, String> more) {
        try {
            var data = Files.createTempDirectory("thongsuot-");
            return new RunningSuite(LocalSuite.start(settings(data, more)), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings settings(Path data, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        TAKEN_OVER.stream()
                .filter(name -> System.getenv(name) != null)
                .forEach(name -> environment.put(name, System.getenv(name)));
        environment.put(
                "THONGSUOT_STORE_PREFIX", "e2e-" + UUID.randomUUID().toString().substring(0, 8));
        return new Settings(HOME, data, PortBlock.claim(), environment, Map.of());
    }

    public RunningPart part(Service service) {
        return suite.part(service);
    }

    /** Another instance of one service beside the first, on the same store and broker. */
    public LocalSuite replica(Service service) {
        try {
            var beside = Files.createTempDirectory(data, service.label());
            var environment = new HashMap<>(suite.settings().environment());
            environment.putIfAbsent("MONGODB_URI", "mongodb://127.0.0.1:" + port(End.STORE));
            environment.putIfAbsent("KAFKA_BOOTSTRAP_SERVERS", brokers());
            environment.put("OIDC_ISSUER_URI", suite.issuer().toString());
            environment.put("THONGSUOT_TOPICS_REPLICATION", "1");
            var settings = new Settings(HOME, beside, PortBlock.claim(), environment, Map.of());
            return LocalSuite.start(settings, List.of(service), Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connection string of the store. */
    public String store() {
        return suite.settings().environment().getOrDefault("MONGODB_URI", "mongodb://127.0.0.1:" + port(End.STORE));
    }

    /** First part of the names of all databases. */
    public String storePrefix() {
        return Objects.requireNonNull(suite.settings().environment().get("THONGSUOT_STORE_PREFIX"));
    }

    /** Where clients of the broker begin. */
    public String brokers() {
        return suite.settings().environment().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + port(End.BROKER));
    }

    private int port(End end) {
        return suite.settings().ports().of(end);
    }

    public URI gateway() {
        return suite.gateway();
    }

    private String token(String user) {
        return tokens.token(user);
    }

    public Api as(String user) {
        return new Api(gateway(), token(user));
    }

    /** Plays all cases, as {@code ./run} does. */
    public List<PlayedCase> play() {
        return play(SeedCases.all());
    }

    public List<PlayedCase> play(List<SeedCase> cases) {
        var player = new CasePlayer(gateway(), tokens, data.resolve("documents"));
        return cases.stream().map(player::play).toList();
    }

    @Override
    public void close() {
        suite.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(RunningSuite::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
