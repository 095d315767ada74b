package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Keeps two suites, of two tests for instance or of a test and {@code ./run}, from preparing the same apps at once. */
record Lock(FileChannel channel, Semaphore within) implements AutoCloseable {

    /** A file's lock is the process's; between threads of one process something else must stand. */
    private static final Map<Path, Semaphore> WITHIN = new ConcurrentHashMap<>();

    /** Waits until nobody else holds it; another process's hold ends with that process at the latest. */
    static Lock on(Path file) {
        Semaphore within = WITHIN.computeIfAbsent(file.toAbsolutePath().normalize(), path -> new Semaphore(1));
        within.acquireUninterruptibly();
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new Lock(channel, within);
        } catch (IOException e) {
            within.release();
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            within.release();
        }
    }
}
