package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What of the pages can be told from their sources: whatever one names is there. A browser would find out only where it comes by. */
class PageSourcesTest {

    private static final Path APP =
            Path.of("src", "main", "resources", "static", "app").toAbsolutePath();

    private static final Pattern IMPORT = Pattern.compile("(?:import|export) (\\{[^}]*}|\\w+) from '(\\.[^']+)'");
    private static final Pattern LOADED = Pattern.compile("import\\('(\\.[^']+)'\\)");
    private static final Pattern KEY = Pattern.compile("'([\\w.-]+)': '");
    private static final Pattern TEXT = Pattern.compile("\\bt\\('([\\w.-]+)'[,)]");
    private static final Pattern ROUTE = Pattern.compile("\\[/(\\^.*\\$)/, '");
    private static final Pattern LINK = Pattern.compile("#/([\\w-][^\"'`?\\s<]*)|goTo\\(`([^`?]+)`\\)");

    private final Map<Path, String> sources = sources();

    @Test
    void whatIsImportedIsThere() {
        var missing = new ArrayList<String>();
        sources.forEach((file, text) -> found(IMPORT, text)
                .forEach(one -> names(one.group(1))
                        .filter(name -> !isExported(name, there(file, one.group(2))))
                        .forEach(name -> missing.add(file.getFileName() + ": " + name))));
        assertThat(missing).isEmpty();
        assertThat(sources.keySet().stream()
                        .flatMap(file -> found(LOADED, text(file)).map(one -> there(file, one.group(1)))))
                .hasSizeGreaterThan(30)
                .allSatisfy(loaded -> assertThat(loaded).contains("export async function open("));
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        var used = sources.values().stream()
                .flatMap(text -> found(TEXT, text).map(one -> one.group(1)))
                .collect(Collectors.toSet());
        assertThat(keys("vi")).containsAll(used).isEqualTo(keys("en")).hasSizeGreaterThan(500);
    }

    @Test
    void everyLinkLeadsToAPage() {
        var routes = found(ROUTE, text(APP.resolve("core").resolve("routes.js")))
                .map(one -> Pattern.compile(one.group(1)))
                .toList();
        assertThat(links())
                .hasSizeGreaterThan(30)
                .allSatisfy(link -> assertThat(routes)
                        .as(link)
                        .anyMatch(route -> route.matcher(link).matches()));
    }

    /** Addresses as they are written, a made-up id for what is put in; those whose beginning is put in are not known here. */
    private Set<String> links() {
        return sources.values().stream()
                .map(text -> text.replaceAll("\\$\\{[^{}]*}", "x1"))
                .flatMap(text -> found(LINK, text))
                .map(one -> one.group(1) == null ? one.group(2) : one.group(1))
                .map(link -> link.replaceAll("\\$\\{.*|[/|,;)]+$", ""))
                .filter(link -> !link.startsWith("x1"))
                .collect(Collectors.toSet());
    }

    private Set<String> keys(String language) {
        return sources.entrySet().stream()
                .filter(one -> one.getKey().getFileName().toString().matches(language + "(-\\w+)?\\.js"))
                .flatMap(one -> found(KEY, one.getValue()).map(key -> key.group(1)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(String imported) {
        return imported.startsWith("{")
                ? Stream.of(imported.substring(1, imported.length() - 1).split(","))
                        .map(name -> name.strip().split(" as ")[0])
                : Stream.of("default");
    }

    private static boolean isExported(String name, String source) {
        var declared = Pattern.compile("export (?:async )?(?:function|const|class) " + name + "\\b");
        return declared.matcher(source).find()
                || Pattern.compile("export (?:" + name + "\\b|\\{[^}]*\\b" + name + "\\b[^}]*})")
                        .matcher(source)
                        .find();
    }

    /** What a module says that another one names; it must be there. */
    private String there(Path file, String relative) {
        var target = file.resolveSibling(relative).normalize();
        assertThat(sources).as("named by %s", file).containsKey(target);
        return text(target);
    }

    private String text(Path file) {
        return sources.getOrDefault(file, "");
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Map<Path, String> sources() {
        try (var files = Files.walk(APP)) {
            var all = new TreeMap<Path, String>();
            List<Path> modules =
                    files.filter(file -> file.toString().endsWith(".js")).toList();
            for (var module : modules) {
                all.put(module, Files.readString(module));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
