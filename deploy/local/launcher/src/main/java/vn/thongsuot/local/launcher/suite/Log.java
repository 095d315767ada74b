package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What one part printed. Kept for the last two runs. */
public record Log(Path file) {

    public static Log of(Path data, String name) {
        return new Log(data.resolve("logs").resolve(name + ".log"));
    }

    /** Puts the log of the run before aside. */
    void begin() throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last line that is not part of a stack; says so when there is none. */
    String lastLine() {
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("\t") && !line.startsWith("   "))
                    .toList();
            return lines.isEmpty() ? "nothing in its log" : lines.getLast().strip();
        } catch (IOException e) {
            return "no log";
        }
    }
}
