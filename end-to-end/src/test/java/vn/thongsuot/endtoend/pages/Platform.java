package vn.thongsuot.endtoend.pages;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.endtoend.RunningSuite;

/**
 * What the pages are tried against: the whole suite with the cases played, or, to try pages while writing them, one that runs
 * already: {@code -Dpages.at=http://localhost:8080}.
 */
final class Platform implements AutoCloseable {

    private final URI gateway;
    private final @Nullable RunningSuite suite;

    private Platform(URI gateway, @Nullable RunningSuite suite) {
        this.gateway = gateway;
        this.suite = suite;
    }

    static Platform start() {
        var running = System.getProperty("pages.at");
        if (running != null) {
            return new Platform(URI.create(running), null);
        }
        var suite = RunningSuite.start();
        suite.play();
        return new Platform(suite.gateway(), suite);
    }

    /** By the name that the issuer sends browsers back to. */
    String address() {
        return "http://localhost:" + gateway.getPort();
    }

    @Override
    public void close() {
        if (suite != null) {
            suite.close();
        }
    }
}
