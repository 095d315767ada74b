package vn.thongsuot.local.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.thongsuot.local.launcher.suite.PidFile;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.local.launcher.suite.Settings;
import vn.thongsuot.local.launcher.suite.SuiteFailure;

/** What is running from an earlier {@code ./run}, found by the files it left. */
final class Remains {

    /** Name of the launcher's own pid file, beside those of the parts. */
    static final String LAUNCHER = "launcher";

    private static final Duration LAUNCHER_ENDS_WITHIN = Duration.ofMinutes(2);
    private static final Duration PART_ENDS_WITHIN = Duration.ofSeconds(25);

    private final Settings settings;

    Remains(Settings settings) {
        this.settings = settings;
    }

    static void refuseToStartBeside(Settings settings) {
        Remains remains = new Remains(settings);
        remains.launcher().ifPresent(launcher -> {
            throw new SuiteFailure("already running (pid " + launcher.pid() + "): ./run stop ends it");
        });
        if (!remains.parts().isEmpty()) {
            throw new SuiteFailure("parts of an earlier run are still there: ./run stop ends them");
        }
    }

    Optional<ProcessHandle> launcher() {
        return PidFile.of(settings.data(), LAUNCHER).process();
    }

    /** Services with a living process, in the order of their start. */
    List<Service> parts() {
        return List.of(Service.values()).stream()
                .filter(service -> file(service).process().isPresent())
                .toList();
    }

    /** Ends the launcher, which ends its parts, and then what is left; names what was ended. */
    List<String> end() {
        List<String> ended = new ArrayList<>();
        launcher().ifPresent(launcher -> {
            ended.add(LAUNCHER);
            ended.addAll(parts().stream().map(Service::label).toList());
            end(launcher, LAUNCHER_ENDS_WITHIN);
        });
        for (Service service : parts().reversed()) {
            file(service).process().ifPresent(process -> end(process, PART_ENDS_WITHIN));
            ended.add(service.label() + " (left behind)");
        }
        List.of(Service.values()).forEach(service -> file(service).delete());
        PidFile.of(settings.data(), LAUNCHER).delete();
        return ended;
    }

    private PidFile file(Service service) {
        return PidFile.of(settings.data(), service.label());
    }

    private static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        if (process.isAlive()) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
