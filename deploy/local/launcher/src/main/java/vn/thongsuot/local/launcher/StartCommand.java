package vn.thongsuot.local.launcher;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.thongsuot.local.launcher.suite.LocalSuite;
import vn.thongsuot.local.launcher.suite.Memory;
import vn.thongsuot.local.launcher.suite.PidFile;
import vn.thongsuot.local.launcher.suite.Ports.End;
import vn.thongsuot.local.launcher.suite.Rehearsals;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.local.launcher.suite.Settings;
import vn.thongsuot.local.launcher.tokens.SignInFailure;

/**
 * Starts everything, plays the cases, and stays until it is told to end. In the foreground a part that
 * dies ends the whole; a supervisor reports it and lets the others go on.
 */
record StartCommand(boolean supervises) implements Command {

    @Override
    public int run(Shell shell, List<String> arguments) {
        if (!arguments.isEmpty()) {
            shell.err().print(Launcher.USAGE);
            return Shell.MISUSED;
        }
        FirstTime report = FirstTime.sinceScript(Clock.systemUTC());
        Settings settings = shell.settings();
        Remains.refuseToStartBeside(settings);
        LocalSuite suite = LocalSuite.notYetStarted(settings, new Printed(shell.out()));
        Rehearsals rehearsals = Rehearsals.quietly(settings.data());
        AtomicBoolean ending = endsOnSignal(shell, suite, rehearsals);
        try {
            show(shell, suite, report);
        } catch (RuntimeException e) {
            if (ending.get()) {
                return Shell.DONE; // the parts are going on purpose: what failed for that is no news
            }
            throw e;
        }
        Thread.ofPlatform().daemon().start(() -> rehearsals.record(settings.home(), List.of(Service.values())));
        return stay(shell, suite, ending);
    }

    private static void show(Shell shell, LocalSuite suite, FirstTime report) {
        suite.startAll(List.of(Service.values()));
        play(shell, suite, report);
        warnOfTheStore(shell, suite.settings());
        sum(shell, suite, report);
        shell.out().println("ready: " + suite.gateway());
    }

    /** Registered before anything is started, so that nothing is left behind whenever the signal comes. */
    private static AtomicBoolean endsOnSignal(Shell shell, LocalSuite suite, Rehearsals rehearsals) {
        AtomicBoolean ending = new AtomicBoolean();
        PidFile own = PidFile.of(suite.settings().data(), Remains.LAUNCHER);
        own.write(ProcessHandle.current());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ending.set(true);
            rehearsals.end();
            boolean started = !suite.parts().isEmpty();
            if (started) {
                shell.out().println("stopping");
            }
            suite.close();
            own.delete();
            if (started) {
                shell.out().println("stopped");
            }
        }));
        return ending;
    }

    private static void warnOfTheStore(Shell shell, Settings settings) {
        if (settings.runs(End.STORE)) {
            shell.out()
                    .println(
                            "the store is an embedded one, good for trying out and for nothing else: it is one file and"
                                    + " ignores indexes; MONGODB_URI names a real one");
        }
    }

    /** A real issuer has users of its own: then there is nobody to play the cases. */
    private static void play(Shell shell, LocalSuite suite, FirstTime report) {
        Settings settings = suite.settings();
        try {
            Cases.show(new Cases(settings, suite.gateway()).play(report::happens), shell.out());
        } catch (SignInFailure e) {
            if (settings.runs(End.ISSUER)) {
                throw e;
            }
            shell.out().println("the cases are not played, their users cannot sign in: " + e.getMessage());
        }
    }

    private static void sum(Shell shell, LocalSuite suite, FirstTime report) {
        shell.out().println("first report visible " + report.seconds() + " s after the start");
        OptionalLong launcher =
                Memory.proportionalKilobytes(ProcessHandle.current().pid());
        OptionalLong parts = suite.memory();
        shell.out()
                .println(
                        launcher.isEmpty() || parts.isEmpty()
                                ? "proportional memory: this system does not tell (no /proc/PID/smaps_rollup)"
                                : String.format(
                                        Locale.ROOT,
                                        "proportional memory of all %d processes %.2f GB",
                                        suite.parts().size() + 1,
                                        (launcher.getAsLong() + parts.getAsLong()) / 1_000_000.0));
    }

    private int stay(Shell shell, LocalSuite suite, AtomicBoolean ending) {
        if (suite.parts().isEmpty()) {
            return Shell.DONE;
        }
        String death = suite.firstDeath();
        if (ending.get()) {
            return Shell.DONE;
        }
        shell.err().println(death);
        if (supervises) {
            shell.err().println("the others go on; ./run status tells, ./run stop ends them");
            forever();
        }
        return Shell.FAILED;
    }

    private static void forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
