package vn.thongsuot.compose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The environment variables that the five parts read, with the comments that stand above them in their settings. */
final class Settings {

    /** The settings that every service but the gateway has besides its own. */
    static final String EVERY_SERVICE = "every service";

    static final List<String> SERVICES =
            List.of("directive-service", "plan-service", "activity-service", "reporting-service");
    static final String GATEWAY = "gateway";

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+):((?:[^${}]|\\$\\{[^}]*})*)}");

    private Settings() {}

    /**
     * One variable as one part reads it.
     *
     * @param fallback what holds when it is not set; may be empty
     * @param meaning the comment above it; empty without one
     */
    record Setting(String name, String part, String fallback, String meaning) {}

    static List<Setting> all() {
        var found = new ArrayList<>(
                read(EVERY_SERVICE, Place.ROOT.resolve("platform/src/main/resources/platform-defaults.yml")));
        SERVICES.forEach(service -> found.addAll(read(service, own(service))));
        found.addAll(read(GATEWAY, own(GATEWAY)));
        return found;
    }

    /** Names of the variables that a part reads. */
    static Set<String> namesReadBy(String part) {
        return all().stream()
                .filter(setting -> setting.part().equals(part)
                        || (SERVICES.contains(part) && setting.part().equals(EVERY_SERVICE)))
                .map(Setting::name)
                .collect(Collectors.toSet());
    }

    /** All that is known of each variable, by name. */
    static Map<String, List<Setting>> byName() {
        return all().stream().collect(Collectors.groupingBy(Setting::name, TreeMap::new, Collectors.toList()));
    }

    private static Path own(String part) {
        return Place.ROOT.resolve(part).resolve("src/main/resources/application.yml");
    }

    private static List<Setting> read(String part, Path file) {
        var found = new ArrayList<Setting>();
        var comment = new StringBuilder();
        for (var line : Place.text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("#")) {
                comment.append(comment.isEmpty() ? "" : " ")
                        .append(line.substring(1).strip());
            } else {
                var variables = VARIABLE.matcher(line);
                while (variables.find()) {
                    found.add(new Setting(variables.group(1), part, variables.group(2), comment.toString()));
                }
                comment.setLength(0);
            }
        }
        return found;
    }
}
