package vn.thongsuot.local.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import vn.thongsuot.local.launcher.suite.Settings;

/**
 * Where a command runs.
 *
 * @param home root of the repository
 */
record Shell(Path home, Map<String, String> environment, PrintStream out, PrintStream err) {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    Settings settings() {
        return Settings.from(home, environment);
    }
}
