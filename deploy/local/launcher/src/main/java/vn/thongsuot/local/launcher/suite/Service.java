package vn.thongsuot.local.launcher.suite;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The processes that a suite is made of, in the order of their start. */
public enum Service {
    INFRASTRUCTURE("infrastructure", "deploy/local/infrastructure", 256),
    DIRECTIVE("directive-service", "directive-service", 192),
    PLAN("plan-service", "plan-service", 192),
    ACTIVITY("activity-service", "activity-service", 192),
    REPORTING("reporting-service", "reporting-service", 320),
    GATEWAY("gateway", "gateway", 160);

    private final String label;
    private final String module;
    private final int heapMegabytes;

    Service(String label, String module, int heapMegabytes) {
        this.label = label;
        this.module = module;
        this.heapMegabytes = heapMegabytes;
    }

    /** Name in messages, file names and commands. */
    public String label() {
        return label;
    }

    /** Folder of its Maven module, from the root of the repository. */
    public Path module() {
        return Path.of(module);
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** The service of that name, {@code plan-service} for instance. */
    public static Optional<Service> labelled(String label) {
        return Arrays.stream(values())
                .filter(service -> service.label.equals(label))
                .findFirst();
    }
}
