package vn.thongsuot.local.launcher;

import java.util.List;
import vn.thongsuot.local.launcher.suite.LocalSuite;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.local.launcher.suite.Settings;
import vn.thongsuot.local.launcher.suite.SuiteFailure;

/** Plays the cases again: every step has been done already, so nothing doubles. */
final class PlayCommand implements Command {

    @Override
    public int run(Shell shell, List<String> arguments) {
        Settings settings = shell.settings();
        if (!settings.answers(Service.GATEWAY)) {
            throw new SuiteFailure("the gateway does not answer: is ./run started?");
        }
        Cases.show(new Cases(settings, LocalSuite.gateway(settings)).play(() -> {}), shell.out());
        return Shell.DONE;
    }
}
