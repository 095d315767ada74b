package vn.thongsuot.bench.figures;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thongsuot.local.launcher.suite.LocalSuite;
import vn.thongsuot.local.launcher.suite.Ports;
import vn.thongsuot.local.launcher.suite.Ports.End;
import vn.thongsuot.local.launcher.suite.Progress;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.local.launcher.suite.Settings;

/** What each part stands on: a broker and an issuer of its own, and the store that is named. */
final class Ground implements AutoCloseable {

    /** Beginning of the names of all databases that the bench makes. */
    static final String PREFIX = "figb";

    private final LocalSuite suite;
    private final String uri;
    private final Broker broker;
    private final Stored stored;

    private Ground(LocalSuite suite, String uri) {
        this.suite = suite;
        this.uri = uri;
        this.broker = new Broker(address(suite));
        this.stored = new Stored(uri);
    }

    /**
     * Takes away what an earlier run left in the store.
     *
     * @param home root of the repository
     * @param data empty folder for all that is written beside the store
     */
    static Ground start(Path home, Path data) {
        var uri = Objects.requireNonNull(System.getenv("MONGODB_URI"), "MONGODB_URI names the store to measure");
        var settings = new Settings(home, data, Ports.free(), Map.of("MONGODB_URI", uri), Map.of());
        var ground = new Ground(LocalSuite.start(settings, List.of(Service.INFRASTRUCTURE), Progress.SILENT), uri);
        ground.stored.drop(PREFIX);
        return ground;
    }

    private static String address(LocalSuite suite) {
        return "127.0.0.1:" + suite.settings().ports().of(End.BROKER);
    }

    Broker broker() {
        return broker;
    }

    Stored stored() {
        return stored;
    }

    /** @param instance whose state on this machine is its own */
    Map<String, String> environment(String instance) {
        var environment = new HashMap<String, String>();
        environment.put("MONGODB_URI", uri);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", address(suite));
        environment.put("OIDC_ISSUER_URI", suite.issuer().toString());
        environment.put("THONGSUOT_TOPICS_REPLICATION", "1");
        environment.put(
                "THONGSUOT_DATA",
                suite.settings().data().resolve("sides").resolve(instance).toString());
        return environment;
    }

    @Override
    public void close() {
        stored.drop(PREFIX);
        stored.close();
        broker.close();
        suite.close();
    }
}
