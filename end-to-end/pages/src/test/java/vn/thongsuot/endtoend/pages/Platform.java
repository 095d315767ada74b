package vn.thongsuot.endtoend.pages;

import java.net.URI;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.endtoend.RunningSuite;

/**
 * What the pages are tried against: the whole suite with the cases played, or, to try pages while writing them, one that runs
 * already: {@code -Dpages.at=http://localhost:8080}.
 */
final class Platform implements AutoCloseable {

    /** Without one no list of names is kept. */
    private static final Map<String, String> KEY_OF_NAMES =
            Map.of("ATTENDANCE_KEY", Base64.getEncoder().encodeToString(new byte[32]));

    private final Browsers browsers;
    private final @Nullable RunningSuite suite;

    private Platform(URI gateway, @Nullable RunningSuite suite) {
        // by the name that the issuer sends browsers back to
        this.browsers = new Browsers("http://localhost:" + gateway.getPort());
        this.suite = suite;
    }

    static Platform start() {
        var running = System.getProperty("pages.at");
        if (running != null) {
            return new Platform(URI.create(running), null);
        }
        var suite = RunningSuite.start(KEY_OF_NAMES);
        suite.play();
        return new Platform(suite.gateway(), suite);
    }

    Browsers browsers() {
        return browsers;
    }

    @Override
    public void close() {
        browsers.close();
        if (suite != null) {
            suite.close();
        }
    }
}
