package vn.thongsuot.local.launcher.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this and all parts, and what it can do to start them fast. */
final class JavaRuntime {

    private static final int FEATURE = Runtime.version().feature();

    private JavaRuntime() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Start-up caches of whole applications (JEP 483, 514) are made in one step from 25 on. */
    static boolean hasStartupCache() {
        return FEATURE >= 25;
    }

    /** Must be the same when a cache is recorded and when it is used, else it is silently not used. */
    static List<String> flags() {
        List<String> flags = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        if (FEATURE >= 24) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        if (FEATURE >= 25) {
            flags.add("-XX:+UseCompactObjectHeaders");
        }
        return flags;
    }
}
