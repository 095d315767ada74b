package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One process of the suite, with what tests do to it: kill it, freeze it, start it again. */
public final class RunningPart {

    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(25);

    /** Ctrl-C reaches every process of a terminal at once; parts leave it to the launcher to end them in order. */
    private static final List<String> DEAF_TO_INTERRUPT = List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "part");

    private final Settings settings;
    private final App app;
    private final Log log;
    private final PidFile pidFile;
    private volatile Process process;

    private RunningPart(Settings settings, App app) {
        this.settings = settings;
        this.app = app;
        this.log = Log.of(settings.data(), app.service().label());
        this.pidFile = PidFile.of(settings.data(), app.service().label());
        this.process = launch();
    }

    static RunningPart start(Settings settings, App app) {
        try {
            Log.of(settings.data(), app.service().label()).begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RunningPart(settings, app);
    }

    public Service service() {
        return app.service();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Proportional memory in kilobytes, where the system tells. */
    public OptionalLong memory() {
        return Memory.proportionalKilobytes(pid());
    }

    /** What it has printed since the suite started. */
    public Path log() {
        return log.file();
    }

    /** SIGKILL; returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** SIGSTOP: alive, but not a step further until {@link #resume()}. */
    public void pause() {
        signal("-STOP");
    }

    /** SIGCONT. */
    public void resume() {
        signal("-CONT");
    }

    /** Starts it again after its end, with more JVM arguments this time if given, and waits until it is ready. */
    public void restart(String... jvm) {
        restartWithoutWaiting(jvm);
        awaitReady();
    }

    /** As {@link #restart}, for a part that is not expected to become ready. */
    public void restartWithoutWaiting(String... jvm) {
        kill();
        process = launch(jvm);
    }

    public void awaitReady() {
        Readiness.await(settings, this);
    }

    /** SIGTERM, and SIGKILL when that does not help. */
    public void stop() {
        end(process.toHandle(), PATIENCE_AT_END);
        pidFile.delete();
    }

    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (Exception e) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    CompletableFuture<Process> end() {
        return process.onExit();
    }

    /** Waits for its end, at most that long. */
    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One line for people: how it ended and what it said last. */
    String obituary() {
        return service().label() + " ended by itself (code " + process.exitValue() + "): " + log.lastLine() + "  ["
                + log.file() + "]";
    }

    String lastLine() {
        return log.lastLine();
    }

    private Process launch(String... jvm) {
        List<String> more = new ArrayList<>(settings.extra(service()).jvm());
        more.addAll(List.of(jvm));
        more.add("-Djava.io.tmpdir=" + temporary());
        List<String> command = new ArrayList<>(DEAF_TO_INTERRUPT);
        command.addAll(app.command(more));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(settings.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.file().toFile()));
        builder.environment().keySet().removeAll(Settings.NAMES_OF_REAL_PARTS); // only what the settings name
        builder.environment().putAll(new Surroundings(settings).of(service()));
        try {
            Process started = builder.start();
            pidFile.write(started.toHandle());
            return started;
        } catch (IOException e) {
            throw new SuiteFailure(service().label() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Of its own, below the data folder, so that nothing is left elsewhere and no two suites meet. */
    private Path temporary() {
        try {
            return Files.createDirectories(
                    settings.data().resolve("tmp").resolve(service().label()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String signal) {
        try {
            int code = new ProcessBuilder("/bin/kill", signal, String.valueOf(pid()))
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
            if (code != 0) {
                throw new IllegalStateException("kill " + signal + " " + pid() + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
