package vn.thongsuot.local.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.thongsuot.local.launcher.suite.SuiteFailure;
import vn.thongsuot.local.launcher.tokens.SignInFailure;
import vn.thongsuot.samples.StepFailedException;

/** Finds the command for the words after {@code ./run} and turns its failures into one line each. */
public final class Launcher {

    static final String USAGE = """
            ./run                 builds what is missing, starts everything, plays the cases; Ctrl-C ends it
            ./run --detach        the same, and returns when it is ready
            ./run stop            ends everything, also what an earlier run left behind
            ./run status          a line for each part: name, pid, port, state, memory
            ./run logs [service]  what the parts printed
            ./run reset           ends everything and deletes its data
            ./run users           a line for each demo user: name, tenant, unit, roles
            ./run token USER      a bearer token
            ./run play            plays the cases again; nothing doubles
            """;

    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            Map.entry("start", new StartCommand(false)),
            Map.entry("supervise", new StartCommand(true)),
            Map.entry("--detach", new DetachCommand()),
            Map.entry("prepare", new PrepareCommand()),
            Map.entry("help", (shell, words) -> usage(shell)),
            Map.entry("stop", new StopCommand()),
            Map.entry("status", new StatusCommand()),
            Map.entry("logs", new LogsCommand()),
            Map.entry("reset", new ResetCommand()),
            Map.entry("users", new UsersCommand()),
            Map.entry("token", new TokenCommand()),
            Map.entry("play", new PlayCommand()));

    private Launcher() {}

    public static void main(String[] words) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Path home = Path.of(System.getProperty("thongsuot.home", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(run(new Shell(home, System.getenv(), out, err), List.of(words)));
    }

    static int run(Shell shell, List<String> words) {
        String word = words.isEmpty() ? "start" : words.getFirst();
        Command command = COMMANDS.get(word);
        if (command == null) {
            shell.err().println("unknown command: " + word);
            shell.err().print(USAGE);
            return Shell.MISUSED;
        }
        try {
            return command.run(shell, words.isEmpty() ? words : words.subList(1, words.size()));
        } catch (SuiteFailure | SignInFailure | UncheckedIOException e) {
            shell.err().println(e.getMessage());
            return Shell.FAILED;
        } catch (StepFailedException e) {
            shell.err().println(e.getMessage());
            shell.err().println("if the data is of an earlier version of the cases, ./run reset starts afresh");
            return Shell.FAILED;
        }
    }

    private static int usage(Shell shell) {
        shell.out().print(USAGE);
        return Shell.DONE;
    }

    /** Texts are Vietnamese whatever the machine's locale says. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
