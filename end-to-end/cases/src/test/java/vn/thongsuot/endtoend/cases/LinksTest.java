package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.endtoend.RunningSuite;

/** Whatever the pages of this repository point to in it is there. */
class LinksTest {

    private static final Path ROOT = RunningSuite.HOME;

    private static final Pattern FENCED = Pattern.compile("(?ms)^\\s*```.*?^\\s*```");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|#.*");

    /** What is built, fetched or kept for tools, and the texts of others. */
    private static final Pattern NOT_OURS = Pattern.compile("(.*/)?(target|node_modules|\\.[^/]+)/.*");

    @Test
    void everyFileThatAPageNamesIsThere() throws IOException {
        var pages = pages();
        assertThat(pages).contains(ROOT.resolve("README.md"));
        assertThat(pages.stream().flatMap(LinksTest::links)).hasSizeGreaterThan(20);
        assertThat(pages.stream().flatMap(LinksTest::broken)).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file ->
                            !NOT_OURS.matcher(ROOT.relativize(file).toString()).matches())
                    .toList();
        }
    }

    private static Stream<String> broken(Path page) {
        return links(page)
                .filter(link -> !Files.exists(page.resolveSibling(link.replaceFirst("#.*", ""))))
                .map(link -> ROOT.relativize(page) + " points to " + link);
    }

    private static Stream<String> links(Path page) {
        var text = FENCED.matcher(text(page)).replaceAll("");
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches());
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
