package vn.thongsuot.local.launcher.suite;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.thongsuot.local.launcher.suite.Ports.End;

/**
 * The running suite: infrastructure first, then the services side by side, each a process of its own.
 * Closing it ends all, gateway first, infrastructure last.
 */
public final class LocalSuite implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final List<RunningPart> parts = new ArrayList<>();
    private boolean closed;

    private LocalSuite(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** All services, silently. */
    public static LocalSuite start(Settings settings) {
        return start(settings, List.of(Service.values()), Progress.SILENT);
    }

    /** Only some of the services. When one cannot be started, none is left behind. */
    public static LocalSuite start(Settings settings, List<Service> services, Progress progress) {
        LocalSuite suite = new LocalSuite(settings, progress);
        try {
            suite.startAll(services);
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    /** A suite whose {@link #close()} also works while {@link #startAll} is still under way. */
    public static LocalSuite notYetStarted(Settings settings, Progress progress) {
        return new LocalSuite(settings, progress);
    }

    /** Starts what is to run and waits until all of it is ready. */
    public void startAll(List<Service> services) {
        List<Service> wanted = services.stream().filter(settings::runs).toList();
        PortCheck.check(settings, wanted);
        List<App> apps = new Apps(settings.home()).ready(wanted);
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (App app : apps) {
            RunningPart part = start(app);
            ready.add(announced(part, System.nanoTime()));
            if (app.service() == Service.INFRASTRUCTURE) {
                Readiness.await(settings, part, List.of(End.BROKER, End.STORE));
            }
        }
        firstFailureOf(ready);
    }

    public Settings settings() {
        return settings;
    }

    /** The parts that were started, in that order. */
    public List<RunningPart> parts() {
        synchronized (parts) {
            return List.copyOf(parts);
        }
    }

    public RunningPart part(Service service) {
        return find(service).orElseThrow(() -> new NoSuchElementException(service + " does not run here"));
    }

    /** Where the public face is. */
    public URI gateway() {
        return gateway(settings);
    }

    /** Where the public face is, with these settings. */
    public static URI gateway(Settings settings) {
        return URI.create("http://localhost:" + settings.ports().of(End.GATEWAY));
    }

    /** Where tokens come from. */
    public URI issuer() {
        return issuer(settings);
    }

    /** Where tokens come from, with these settings. */
    public static URI issuer(Settings settings) {
        return URI.create(
                settings.runs(End.ISSUER)
                        ? "http://localhost:" + settings.ports().of(End.ISSUER)
                        : settings.named(End.ISSUER));
    }

    /** Proportional memory of all parts together, in kilobytes; absent where the system does not tell. */
    public OptionalLong memory() {
        long sum = 0;
        for (RunningPart part : parts()) {
            OptionalLong memory = part.memory();
            if (memory.isEmpty()) {
                return memory;
            }
            sum += memory.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    /** A line about the first part that ended by itself; waits for it. */
    public String firstDeath() {
        return CompletableFuture.anyOf(parts().stream()
                        .map(part -> part.end().thenApply(gone -> part.obituary()))
                        .toArray(CompletableFuture[]::new))
                .join()
                .toString();
    }

    @Override
    public void close() {
        List<RunningPart> left;
        synchronized (parts) {
            closed = true;
            left = new ArrayList<>(parts);
        }
        stopAll(left.stream().filter(part -> part.service() == Service.GATEWAY).toList());
        stopAll(left.stream()
                .filter(part -> part.service() != Service.GATEWAY && part.service() != Service.INFRASTRUCTURE)
                .toList());
        stopAll(left.stream()
                .filter(part -> part.service() == Service.INFRASTRUCTURE)
                .toList());
    }

    private static void stopAll(List<RunningPart> parts) {
        List<CompletableFuture<Void>> ends = parts.reversed().stream()
                .map(part -> CompletableFuture.runAsync(part::stop))
                .toList();
        ends.forEach(CompletableFuture::join);
    }

    private RunningPart start(App app) {
        synchronized (parts) {
            if (closed) {
                throw new SuiteFailure("ended while starting");
            }
            RunningPart part = RunningPart.start(settings, app);
            parts.add(part);
            return part;
        }
    }

    private CompletableFuture<Void> announced(RunningPart part, long begin) {
        return CompletableFuture.runAsync(
                () -> {
                    part.awaitReady();
                    progress.ready(part, Duration.ofNanos(System.nanoTime() - begin));
                },
                task -> Thread.ofVirtual().start(task));
    }

    private Optional<RunningPart> find(Service service) {
        return parts().stream().filter(part -> part.service() == service).findFirst();
    }

    /** Does not wait for the slow when one has failed already. */
    private static void firstFailureOf(List<CompletableFuture<Void>> all) {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        all.forEach(one -> one.whenComplete((none, failure) -> {
            if (failure != null) {
                failed.completeExceptionally(failure);
            }
        }));
        CompletableFuture<Void> done = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(done, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SuiteFailure failure ? failure : e;
        }
    }
}
