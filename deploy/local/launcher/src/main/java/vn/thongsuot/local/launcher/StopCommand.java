package vn.thongsuot.local.launcher;

import java.util.List;

/** Ends everything that an earlier {@code ./run} started, in order; finds it by the pid files. */
final class StopCommand implements Command {

    @Override
    public int run(Shell shell, List<String> arguments) {
        List<String> ended = new Remains(shell.settings()).end();
        ended.forEach(name -> shell.out().println("stopped " + name));
        if (ended.isEmpty()) {
            shell.out().println("nothing is running");
        }
        return Shell.DONE;
    }
}
