package vn.thongsuot.platformtest.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of a service's own texts of problems: whatever is said in one language is said in the other, and by some test. */
public abstract class ProblemTextsKit {

    private final String service;

    /**
     * @param service as its files are named, for instance {@code plan-service}
     */
    protected ProblemTextsKit(String service) {
        this.service = service;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void noTextIsEmptyAndNoneIsLeftUntranslated() throws IOException {
        var english = texts("en");
        assertThat(texts("vi")).allSatisfy((key, text) -> {
            assertThat(text.toString()).isNotBlank();
            assertThat(text).isNotEqualTo(english.get(key));
        });
    }

    /** A guard and no proof: what no test so much as names is surely not shown by one. */
    @Test
    void everyTextIsNamedInATest() throws IOException {
        var tests = new StringBuilder();
        for (var folder : tests()) {
            tests.append(sources(folder));
        }
        var codes = texts("vi").stringPropertyNames().stream()
                .map(key -> key.split("\\.", 3)[1])
                .distinct()
                .sorted();
        assertThat(codes.filter(code -> !isNamed(code, tests))).isEmpty();
    }

    /** Where the tests are that may name the texts: the module's own and those of the libraries. */
    protected List<Path> tests() {
        return Stream.of(".", "../platform", "../organisation", "../documents")
                .map(module -> Path.of(module, "src/test/java"))
                .toList();
    }

    private static String sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemTextsKit::source)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNamed(String code, CharSequence tests) {
        return Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(code) + "(?![a-z0-9-])")
                .matcher(tests)
                .find();
    }

    private Properties texts(String language) throws IOException {
        var path = "/problems/" + service + "_" + language + ".properties";
        var texts = new Properties();
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(path), path)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
