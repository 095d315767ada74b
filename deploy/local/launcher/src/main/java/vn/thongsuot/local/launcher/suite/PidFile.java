package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process beyond the life of the one that started it. The time of its start is kept too, so
 * that another process that got the same number later is not taken for it.
 */
public record PidFile(Path file) {

    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(3);

    /** The file of a part, or of the launcher itself, in a data folder. */
    public static PidFile of(Path data, String name) {
        return new PidFile(data.resolve("run").resolve(name + ".pid"));
    }

    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, process.pid() + " " + started(process).toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it is still there and still the same. */
    public Optional<ProcessHandle> process() {
        try {
            String[] words = Files.readString(file).strip().split(" ", 2);
            Instant then = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            Duration.between(then, started(process)).abs().compareTo(CLOCKS_DIFFER_BY) < 0);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether something was written: without it a part was never started, or ended in order. */
    public boolean exists() {
        return Files.exists(file);
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
