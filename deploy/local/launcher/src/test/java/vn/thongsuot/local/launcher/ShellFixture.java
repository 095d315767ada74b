package vn.thongsuot.local.launcher;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A shell whose words can be read afterwards. */
final class ShellFixture {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Shell shell;

    ShellFixture(Path folder, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of("THONGSUOT_DATA", folder.toString()));
        environment.putAll(more);
        this.shell = new Shell(folder, environment, printed(out), printed(err));
    }

    int run(String... words) {
        return Launcher.run(shell, List.of(words));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printed(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
