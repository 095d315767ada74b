package vn.thongsuot.local.launcher;

import java.util.List;
import vn.thongsuot.local.launcher.suite.Rehearsals;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.local.launcher.suite.Settings;

/** Part of a build by {@code ./run}: unpacks the apps and records their start-up caches. */
final class PrepareCommand implements Command {

    @Override
    public int run(Shell shell, List<String> arguments) {
        Settings settings = shell.settings();
        shell.out().println("recording start-up caches, once for this build");
        Rehearsals.now(settings.data()).record(settings.home(), List.of(Service.values()));
        return Shell.DONE;
    }
}
