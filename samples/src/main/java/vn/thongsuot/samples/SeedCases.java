package vn.thongsuot.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases on the class path: one folder each, with {@code case.json} that names the files of steps in their order. */
public final class SeedCases {

    private static final List<String> NAMES = List.of("dong-nai", "thuan-an", "tp-ho-chi-minh", "bo-cong-thuong");

    private SeedCases() {}

    public static List<SeedCase> all() {
        return NAMES.stream().map(SeedCases::named).toList();
    }

    /**
     * One case.
     *
     * @param name for instance {@code dong-nai}
     */
    public static SeedCase named(String name) {
        var about = json(name + "/case.json");
        var steps = about.required("files")
                .valueStream()
                .flatMap(file -> Steps.read(json(name + "/" + file.asString())).stream())
                .toList();
        return new SeedCase(
                name,
                text(about, "title"),
                text(about, "reader"),
                text(about, "directive"),
                text(about, "plan"),
                text(about, "report"),
                steps);
    }

    private static String text(JsonNode about, String field) {
        return about.required(field).asString();
    }

    private static JsonNode json(String path) {
        try (var file = Objects.requireNonNull(SeedCases.class.getResourceAsStream(path), path)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
