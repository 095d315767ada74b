package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Records start-up caches: an app starts once with nothing around it, ends by itself, and the JVM keeps
 * what it loaded and linked. Done once per build, for about 12 s each; a JVM before 25 goes without.
 */
public final class Rehearsals {

    private static final int LONGEST_SECONDS = 120;

    private final Path data;
    private final List<String> nice;
    private volatile boolean ended;
    private volatile @Nullable Process current;

    private Rehearsals(Path data, List<String> nice) {
        this.data = data;
        this.nice = nice;
    }

    /** With all the machine has, before anything else runs. */
    public static Rehearsals now(Path data) {
        return new Rehearsals(data, List.of());
    }

    /** With what others leave, while the suite runs. */
    public static Rehearsals quietly(Path data) {
        return new Rehearsals(
                data, Files.isExecutable(Path.of("/usr/bin/nice")) ? List.of("/usr/bin/nice", "-n", "19") : List.of());
    }

    /** Records what is missing, one after another; a rehearsal that fails leaves its app without a cache. */
    public void record(Path home, List<Service> services) {
        if (!JavaRuntime.hasStartupCache()) {
            return;
        }
        Apps apps = new Apps(home);
        try (Lock lock = apps.whileRecording()) {
            for (Service service : services) {
                App app = apps.ready(List.of(service)).getFirst();
                if (!ended && !app.hasCache()) {
                    record(app);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the rehearsal under way; no other begins. */
    public void end() {
        ended = true;
        Process running = current;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    private void record(App app) throws IOException {
        Path stage = data.resolve("rehearsal").resolve(app.service().label());
        Folders.delete(stage);
        Files.createDirectories(stage);
        Path recording = app.folder().resolve("start-up.recording");
        Process process = start(app, stage, recording);
        current = process;
        try {
            if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && Files.exists(recording)) {
                Files.move(recording, app.cache());
                Folders.delete(stage);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    /** On free ports, so that whatever it tries to reach while it starts is not there. */
    private Process start(App app, Path stage, Path recording) throws IOException {
        List<String> command = new ArrayList<>(nice);
        command.addAll(app.rehearsal(recording));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(stage.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(stage.resolve("log").toFile()));
        Settings alone = new Settings(stage, stage, Ports.free(), Map.of(), Map.of());
        builder.environment().keySet().removeAll(Settings.NAMES_OF_REAL_PARTS);
        builder.environment().putAll(new Surroundings(alone).of(app.service()));
        return builder.start();
    }
}
