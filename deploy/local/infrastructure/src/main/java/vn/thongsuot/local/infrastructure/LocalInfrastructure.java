package vn.thongsuot.local.infrastructure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.thongsuot.local.infrastructure.broker.Broker;
import vn.thongsuot.local.infrastructure.issuer.Issuer;
import vn.thongsuot.local.infrastructure.store.Store;

/**
 * Starts the parts that are not named by the environment, side by side, and ends them in order on
 * SIGTERM. With {@code --rehearse} it ends by itself as soon as all are ready, which is how a start-up
 * cache is recorded.
 */
public final class LocalInfrastructure {

    private static final Logger log = LoggerFactory.getLogger(LocalInfrastructure.class);

    private final List<Part> parts;

    LocalInfrastructure(Settings settings) {
        List<Part> chosen = new ArrayList<>();
        if (settings.store()) {
            chosen.add(new Store(settings.data().resolve("store"), settings.storePort()));
        }
        if (settings.broker()) {
            chosen.add(new Broker(settings.data().resolve("broker"), settings.brokerPort(), settings.controllerPort()));
        }
        if (settings.issuer()) {
            chosen.add(new Issuer(
                    settings.data().resolve("issuer"),
                    settings.issuerPort(),
                    settings.gatewayPort(),
                    settings.webSecret(),
                    settings.openDataReaders()));
        }
        this.parts = List.copyOf(chosen);
    }

    public static void main(String[] arguments) throws InterruptedException {
        // Spring Boot would mute the log of the others while it starts: logback.xml is enough
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        LocalInfrastructure infrastructure = new LocalInfrastructure(settings());
        Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::stop, "stop"));
        if (!infrastructure.start()) {
            System.exit(1);
        }
        if (List.of(arguments).contains("--rehearse")) {
            System.exit(0);
        }
        new CountDownLatch(1).await();
    }

    private static Settings settings() {
        try {
            return Settings.from(System.getenv());
        } catch (IllegalArgumentException e) {
            log.error("{}", e.getMessage());
            System.exit(1);
            throw e;
        }
    }

    /** Whether every part came up; a part that did not is named in the log with its cause. */
    boolean start() {
        List<CompletableFuture<Boolean>> starts =
                parts.stream().map(onItsOwnThread(this::start)).toList();
        return starts.stream().map(CompletableFuture::join).reduce(true, Boolean::logicalAnd);
    }

    void stop() {
        for (Part part : parts.reversed()) {
            try {
                part.stop();
            } catch (RuntimeException e) {
                log.error("{} did not end cleanly", part.name(), e);
            }
        }
    }

    private boolean start(Part part) {
        long begin = System.nanoTime();
        try {
            part.start();
            log.info(
                    "{} ready after {} ms",
                    part.name(),
                    Duration.ofNanos(System.nanoTime() - begin).toMillis());
            return true;
        } catch (Exception e) {
            log.error("{} could not be started: {}", part.name(), e.getMessage(), e);
            return false;
        }
    }

    private static Function<Part, CompletableFuture<Boolean>> onItsOwnThread(Function<Part, Boolean> work) {
        return part -> {
            CompletableFuture<Boolean> result = new CompletableFuture<>();
            new Thread(() -> result.complete(work.apply(part)), part.name() + "-start").start();
            return result;
        };
    }
}
