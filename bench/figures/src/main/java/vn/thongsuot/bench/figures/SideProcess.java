package vn.thongsuot.bench.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A side as it runs: on the second core, with a fixed heap; paused while it is fed, so that it finds all of it waiting. */
final class SideProcess implements AutoCloseable {

    /** What a side prints when it reads its topic. */
    static final String READY = "ready to take events";

    private static final String HEAP = "768m";
    /** Of processor time in {@code /proc/<pid>/stat}: a hundredth of a second on every Linux. */
    private static final long MICROS_PER_TICK = 10_000;

    private final Process process;

    private SideProcess(Process process) {
        this.process = process;
    }

    static SideProcess start(Side side, Map<String, String> environment, String database) {
        try {
            var command = new ArrayList<>(List.of("taskset", "-c", "1"));
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-Xms" + HEAP, "-Xmx" + HEAP, "-XX:+UseSerialGC"));
            command.addAll(List.of(
                    "-cp", System.getProperty("java.class.path"), side.program().getName()));
            command.addAll(List.of(side.topic(), side.stages().getFirst().group(), database));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var started = new SideProcess(builder.start());
            started.awaitReady(side);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Afterwards its output is read away by a thread, so that it never waits for somebody to read. */
    private void awaitReady(Side side) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        var seen = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(more -> {}));
                return;
            }
            seen.add(line);
        }
        throw new IllegalStateException(side.name() + " ended before it was ready:\n" + String.join("\n", seen));
    }

    /** Has it do something beside its work. */
    void tell(String line) {
        var input = process.outputWriter(UTF_8);
        try {
            input.write(line + "\n");
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As power cuts do it; it takes leave of nobody. */
    void kill() {
        signal("KILL");
        process.onExit().join();
    }

    void pause() {
        signal("STOP");
    }

    void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            var sent = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (sent != 0) {
                throw new IllegalStateException("the side is gone");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Processor time that it has used, in microseconds. */
    long cpuMicros() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MICROS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
