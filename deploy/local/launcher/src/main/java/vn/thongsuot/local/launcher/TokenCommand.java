package vn.thongsuot.local.launcher;

import java.time.Clock;
import java.util.List;
import vn.thongsuot.local.launcher.suite.LocalSuite;
import vn.thongsuot.local.launcher.suite.Settings;
import vn.thongsuot.local.launcher.tokens.DemoTokens;

/** Signs a demo user in and prints the bearer token, and nothing else. */
final class TokenCommand implements Command {

    @Override
    public int run(Shell shell, List<String> arguments) {
        if (arguments.size() != 1) {
            shell.err().println("./run token USER: ./run users lists them");
            return Shell.MISUSED;
        }
        Settings settings = shell.settings();
        DemoTokens tokens = new DemoTokens(LocalSuite.issuer(settings), Clock.systemUTC());
        shell.out().println(tokens.token(arguments.getFirst()));
        return Shell.DONE;
    }
}
