package vn.thongsuot.local.launcher;

import java.util.List;
import vn.thongsuot.local.launcher.tokens.DemoUser;
import vn.thongsuot.local.launcher.tokens.DemoUsers;

/** A line for each demo user: name to sign in with, tenant, unit, roles, with tabs between. */
final class UsersCommand implements Command {

    @Override
    public int run(Shell shell, List<String> arguments) {
        DemoUsers.all().stream().map(DemoUser::line).forEach(shell.out()::println);
        return Shell.DONE;
    }
}
