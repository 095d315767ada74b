package vn.thongsuot.local.launcher.suite;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thongsuot.local.launcher.suite.Ports.End;

/**
 * What a suite is told.
 *
 * @param home root of the repository, where the built apps are
 * @param data folder of all that the suite writes
 * @param environment handed to every part; names of real parts in it ({@code MONGODB_URI} and the like)
 *     leave ours out
 * @param extras what single services get on top; empty for the others
 */
public record Settings(Path home, Path data, Ports ports, Map<String, String> environment, Map<Service, Extra> extras) {

    /** Variables that name real parts to be used instead of ours. */
    static final Set<String> NAMES_OF_REAL_PARTS = Set.of("MONGODB_URI", "KAFKA_BOOTSTRAP_SERVERS", "OIDC_ISSUER_URI");

    /**
     * On top for one service.
     *
     * @param jvm arguments before the class, {@code -javaagent:…} for instance
     * @param environment overrides what all get
     */
    public record Extra(List<String> jvm, Map<String, String> environment) {

        static final Extra NONE = new Extra(List.of(), Map.of());

        public Extra {
            jvm = List.copyOf(jvm);
            environment = Map.copyOf(environment);
        }
    }

    public Settings {
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
        extras = Map.copyOf(extras);
    }

    /** As {@code ./run} has it: usual ports, data beside the repository unless THONGSUOT_DATA says where. */
    public static Settings from(Path home, Map<String, String> environment) {
        String data = environment.getOrDefault("THONGSUOT_DATA", "");
        Path folder = data.isBlank() ? home.resolve(".thongsuot") : Path.of(data);
        return new Settings(home, folder, Ports.from(environment), environment, Map.of());
    }

    /** On free ports with everything of its own, for tests. */
    public static Settings forTest(Path home, Path data) {
        return new Settings(home, data, Ports.free(), Map.of(), Map.of());
    }

    /** With more JVM arguments and environment for one service. */
    public Settings with(Service service, Extra extra) {
        Map<Service, Extra> more = new EnumMap<>(Service.class);
        more.putAll(extras);
        more.put(service, extra);
        return new Settings(home, data, ports, environment, more);
    }

    Extra extra(Service service) {
        return extras.getOrDefault(service, Extra.NONE);
    }

    /** The real part named for an end of the infrastructure, or blank when ours is to run. */
    String named(End end) {
        String variable = switch (end) {
            case BROKER, CONTROLLER -> "KAFKA_BOOTSTRAP_SERVERS";
            case STORE -> "MONGODB_URI";
            case ISSUER -> "OIDC_ISSUER_URI";
            default -> "";
        };
        return environment.getOrDefault(variable, "").strip();
    }

    /** Whether that end is ours to start. */
    public boolean runs(End end) {
        return named(end).isEmpty();
    }

    /** Whether a process of ours is needed for it: the infrastructure is not when all its parts are real. */
    public boolean runs(Service service) {
        return ends(service).stream().anyMatch(this::runs);
    }

    /** Whether it takes requests at this moment. */
    public boolean answers(Service service) {
        return Readiness.areReady(this, ends(service));
    }

    /** Where it listens. */
    public List<Integer> portsOf(Service service) {
        return ends(service).stream().filter(this::runs).map(ports::of).toList();
    }

    static List<End> ends(Service service) {
        return List.of(End.values()).stream()
                .filter(end -> end.service() == service)
                .toList();
    }
}
