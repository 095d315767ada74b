package vn.thongsuot.local.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import vn.thongsuot.local.launcher.suite.Progress;
import vn.thongsuot.local.launcher.suite.RunningPart;

/** Progress as lines. */
record Printed(PrintStream out) implements Progress {

    @Override
    public void note(String line) {
        out.println(line);
    }

    @Override
    public void ready(RunningPart part, Duration after) {
        out.println(String.format(
                Locale.ROOT, "%-18s ready after %4.1f s", part.service().label(), after.toMillis() / 1000.0));
    }
}
