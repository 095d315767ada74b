package vn.thongsuot.local.launcher;

import java.util.List;

/** One word after {@code ./run}. */
@FunctionalInterface
interface Command {

    /** Exit code: 0 done, 1 failed with a line that says why, 2 called wrongly. */
    int run(Shell shell, List<String> arguments);
}
