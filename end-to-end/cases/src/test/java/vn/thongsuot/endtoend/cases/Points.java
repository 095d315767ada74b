package vn.thongsuot.endtoend.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The points of the four cases, and the tests that are tagged with them. A test that shows only a part of its point is tagged
 * {@code DN-32:part}; a point that only such tests show is not counted.
 *
 * @param texts what each point asks, in their order
 * @param tests {@code Class#method} of the tests tagged with a code, or with a code and {@code :part}
 * @param open what a point that is not shown whole waits for
 */
record Points(Map<String, String> texts, Map<String, Set<String>> tests, Map<String, String> open) {

    private static final Pattern TAGGED =
            Pattern.compile("((?:@Tag\\(\"[A-Z]+-\\d\\d(?::part)?\"\\)\\s*|@\\w+(?:\\([^)]*\\))?\\s*)+)"
                    + "(?:public |protected |static |final )*(?:void|class|interface)\\s+(\\w+)");
    private static final String PART = ":part";
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]+-\\d\\d(?::part)?)\"\\)");

    static Points read(Path root) {
        return new Points(read("/points.tsv"), readTests(root), read("/points-open.tsv"));
    }

    /** Codes on tests that are no point at all. */
    Set<String> unknownTags() {
        return tests.keySet().stream()
                .filter(code -> !texts.containsKey(code.replace(PART, "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Points that no test shows whole, without a word why; and those that are shown, with one. */
    Set<String> wronglyOpen() {
        return texts.keySet().stream()
                .filter(code -> tests.containsKey(code) == open.containsKey(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sentence of the README. */
    String count() {
        return "%d of %d points".formatted(shown(texts.keySet()), texts.size());
    }

    String table() {
        var table = new StringBuilder("# The points of the four cases\n\n")
                .append("What the four cases ask of the platform, and the test that shows each. ")
                .append(
                        "Made from the tags on the tests; a point without a test is not shown, whatever the code does, and says what it waits for.\n\n");
        groups().forEach((group, codes) ->
                table.append("- %s: %d of %d\n".formatted(group, shown(codes), codes.size())));
        table.append("\nTogether ").append(count()).append(".\n\n| Point | What | Shown | Test |\n|---|---|---|---|\n");
        texts.forEach((code, text) -> table.append(row(code, text)));
        return table.toString();
    }

    private String row(String code, String text) {
        var whole = tests.getOrDefault(code, Set.of());
        var part = tests.getOrDefault(code + PART, Set.of());
        var shown = new TreeSet<>(whole);
        shown.addAll(part);
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        code,
                        text,
                        !whole.isEmpty() ? "yes" : (part.isEmpty() ? "no" : "no, a part only") + waits(code),
                        shown.stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>")));
    }

    private String waits(String code) {
        return open.containsKey(code) ? ": " + open.get(code) : "";
    }

    private Map<String, List<String>> groups() {
        return texts.keySet().stream()
                .collect(Collectors.groupingBy(
                        code -> code.substring(0, code.indexOf('-')), LinkedHashMap::new, Collectors.toList()));
    }

    private long shown(Iterable<String> codes) {
        long shown = 0;
        for (var code : codes) {
            shown += tests.containsKey(code) ? 1 : 0;
        }
        return shown;
    }

    /** Codes and what stands beside them. */
    private static Map<String, String> read(String name) {
        try (var file = Objects.requireNonNull(Points.class.getResourceAsStream(name))) {
            var texts = new LinkedHashMap<String, String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int tab = line.indexOf('\t');
                texts.put(line.substring(0, tab), line.substring(tab + 1));
            });
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> readTests(Path root) {
        var tests = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> root.relativize(file).toString().contains("src/test/java"))
                    .sorted()
                    .forEach(file -> collect(file, tests));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tests;
    }

    private static void collect(Path file, Map<String, Set<String>> tests) {
        var type = file.getFileName().toString().replace(".java", "");
        var tagged = TAGGED.matcher(source(file));
        while (tagged.find()) {
            var name = tagged.group(2).equals(type) ? type : type + "#" + tagged.group(2);
            var tag = TAG.matcher(tagged.group(1));
            while (tag.find()) {
                tests.computeIfAbsent(tag.group(1), code -> new TreeSet<>()).add(name);
            }
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
