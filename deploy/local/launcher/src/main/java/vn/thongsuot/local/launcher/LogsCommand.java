package vn.thongsuot.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.local.launcher.suite.Log;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.local.launcher.suite.Settings;

/** Prints what one part has printed, or all of them, each line with the name of its part before it. */
final class LogsCommand implements Command {

    @Override
    public int run(Shell shell, List<String> arguments) {
        Settings settings = shell.settings();
        List<String> names = names(arguments);
        if (names.isEmpty()) {
            shell.err()
                    .println("no such service: " + String.join(" ", arguments) + "; there are "
                            + String.join(", ", all().toList()));
            return Shell.MISUSED;
        }
        names.forEach(name -> print(shell, Log.of(settings.data(), name), names.size() > 1 ? name + " | " : ""));
        return Shell.DONE;
    }

    private static List<String> names(List<String> arguments) {
        return arguments.isEmpty()
                ? all().toList()
                : all().filter(name -> List.of(name).equals(arguments)).toList();
    }

    private static Stream<String> all() {
        return Stream.concat(
                Stream.of(Remains.LAUNCHER), Stream.of(Service.values()).map(Service::label));
    }

    private static void print(Shell shell, Log log, String prefix) {
        if (!Files.exists(log.file())) {
            return;
        }
        try (Stream<String> lines = Files.lines(log.file())) {
            lines.forEach(line -> shell.out().println(prefix + line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
