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
import java.util.UUID;
import java.util.stream.Stream;
import vn.thongsuot.local.launcher.suite.LocalSuite;
import vn.thongsuot.local.launcher.suite.Ports;
import vn.thongsuot.local.launcher.suite.Settings;
import vn.thongsuot.local.launcher.tokens.DemoTokens;
import vn.thongsuot.samples.CasePlayer;
import vn.thongsuot.samples.PlayedCase;
import vn.thongsuot.samples.SeedCases;

/**
 * The whole suite as its users run it: every service a process of its own, on free ports and with data of its own. What the
 * environment names (a real store, a real broker) is used instead of the embedded one.
 */
final class RunningSuite implements AutoCloseable {

    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> TAKEN_OVER = List.of("MONGODB_URI", "KAFKA_BOOTSTRAP_SERVERS");

    private final LocalSuite suite;
    private final DemoTokens tokens;
    private final Path data;

    private RunningSuite(LocalSuite suite, Path data) {
        this.suite = suite;
        this.data = data;
        this.tokens = new DemoTokens(suite.issuer(), Clock.systemUTC());
    }

    static RunningSuite start() {
        try {
            var data = Files.createTempDirectory("thongsuot-");
            return new RunningSuite(LocalSuite.start(settings(data)), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings settings(Path data) {
        Map<String, String> environment = new HashMap<>();
        TAKEN_OVER.stream()
                .filter(name -> System.getenv(name) != null)
                .forEach(name -> environment.put(name, System.getenv(name)));
        environment.put(
                "THONGSUOT_STORE_PREFIX", "e2e-" + UUID.randomUUID().toString().substring(0, 8));
        return new Settings(HOME, data, Ports.free(), environment, Map.of());
    }

    LocalSuite suite() {
        return suite;
    }

    URI gateway() {
        return suite.gateway();
    }

    String token(String user) {
        return tokens.token(user);
    }

    Api as(String user) {
        return new Api(gateway(), token(user));
    }

    /** Plays both cases, as {@code ./run} does. */
    List<PlayedCase> play() {
        var player = new CasePlayer(gateway(), tokens, data.resolve("documents"));
        return SeedCases.all().stream().map(player::play).toList();
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
