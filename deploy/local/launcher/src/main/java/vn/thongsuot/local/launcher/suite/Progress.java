package vn.thongsuot.local.launcher.suite;

import java.time.Duration;

/** Is told what happens while a suite starts and ends. */
public interface Progress {

    /** For tests. */
    Progress SILENT = new Progress() {};

    /** Something else than a part becoming ready, in one line. */
    default void note(String line) {}

    /** A part takes requests, that long after its own start. */
    default void ready(RunningPart part, Duration after) {}
}
