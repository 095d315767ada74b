package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Memory of processes as Linux counts it fairly: a page that several share counts for each in its part. */
public final class Memory {

    private Memory() {}

    /** Kilobytes of proportional memory (Pss); absent where the system does not tell. */
    public static OptionalLong proportionalKilobytes(long pid) {
        Path file = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            return OptionalLong.empty();
        }
    }
}
