package vn.thongsuot.local.launcher;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thongsuot.local.launcher.suite.Memory;
import vn.thongsuot.local.launcher.suite.PidFile;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.local.launcher.suite.Settings;

/** A line for each part: name, pid, ports, state, memory. Fails when anything that should run does not. */
final class StatusCommand implements Command {

    private static final int WIDEST_CELL = 30;
    private static final String UP = "up";

    @Override
    public int run(Shell shell, List<String> arguments) {
        Settings settings = shell.settings();
        Table table = new Table(WIDEST_CELL, "name", "pid", "port", "state", "memory");
        boolean allUp = true;
        for (Service service : List.of(Service.values())) {
            if (settings.runs(service)) {
                Optional<ProcessHandle> process =
                        PidFile.of(settings.data(), service.label()).process();
                String state = state(settings, service, process);
                allUp &= state.equals(UP);
                table.row(service.label(), pid(process), ports(settings, service), state, memory(process));
            }
        }
        table.lines().forEach(shell.out()::println);
        return allUp ? Shell.DONE : Shell.FAILED;
    }

    private static String state(Settings settings, Service service, Optional<ProcessHandle> process) {
        if (process.isEmpty()) {
            return "down";
        }
        return settings.answers(service) ? UP : "not answering";
    }

    private static String pid(Optional<ProcessHandle> process) {
        return process.map(found -> String.valueOf(found.pid())).orElse("-");
    }

    private static String ports(Settings settings, Service service) {
        return settings.portsOf(service).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String memory(Optional<ProcessHandle> process) {
        return process.stream()
                .flatMap(found ->
                        Memory.proportionalKilobytes(found.pid()).stream().boxed())
                .map(kilobytes -> String.format(Locale.ROOT, "%d MB", kilobytes / 1000))
                .findFirst()
                .orElse("-");
    }
}
