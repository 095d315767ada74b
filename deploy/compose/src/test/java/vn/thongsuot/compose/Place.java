package vn.thongsuot.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where things lie in this checkout, and how they are read. */
final class Place {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path COMPOSE = ROOT.resolve("deploy/compose");

    private Place() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With anchors and merges resolved, as an engine reads it. */
    static JsonNode yaml(Path file) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file));
        return JsonMapper.shared().valueToTree(read);
    }

    static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(text(file));
    }

    /** All files below a folder of the checkout whose names end so. */
    static Stream<Path> files(String folder, String ending) {
        try (var found = Files.walk(ROOT.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
