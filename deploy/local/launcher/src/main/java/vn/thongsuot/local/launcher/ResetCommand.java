package vn.thongsuot.local.launcher;

import java.util.List;
import vn.thongsuot.local.launcher.suite.Folders;
import vn.thongsuot.local.launcher.suite.Settings;

/** Ends everything and deletes what it wrote: the broker's log, the store, the keys, reports, logs. */
final class ResetCommand implements Command {

    /** By name: the folder may be one that somebody else keeps things in too. */
    private static final List<String> OURS = List.of(
            "broker", "store", "issuer", "secrets", "reporting-service", "reports", "tmp", "rehearsal", "logs", "run");

    @Override
    public int run(Shell shell, List<String> arguments) {
        new StopCommand().run(shell, arguments);
        Settings settings = shell.settings();
        OURS.forEach(name -> Folders.delete(settings.data().resolve(name)));
        shell.out().println("deleted the data in " + settings.data());
        return Shell.DONE;
    }
}
