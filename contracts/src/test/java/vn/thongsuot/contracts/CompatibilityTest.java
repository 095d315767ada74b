package vn.thongsuot.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What was published in a tagged release stays readable. */
class CompatibilityTest {

    private static final String NO_RELEASE = "no release yet: no tag v* to compare the schemas with";

    private static final String SCHEMAS = "src/main/resources/vn/thongsuot/contracts/schemas";

    @TempDir
    Path folder;

    @Test
    void schemasGoOnFromTheLastRelease() {
        var release = LastRelease.of(Path.of(""));
        if (release.isEmpty()) {
            System.out.println("skipped test: CompatibilityTest, " + NO_RELEASE);
        }
        assumeTrue(release.isPresent(), NO_RELEASE);
        assertThat(breaksSince(release.orElseThrow(), Path.of(""))).isEmpty();
    }

    @Test
    void aBreakSinceATagIsFound() throws Exception {
        release("{\"required\": [\"id\"]}");
        Files.writeString(folder.resolve(SCHEMAS).resolve("unit.v1.json"), "{\"required\": []}");
        var release = LastRelease.of(folder).orElseThrow();
        assertThat(release.tag()).isEqualTo("v0.0.1");
        assertThat(breaksSince(release, folder)).singleElement().asString().contains("unit.v1.json/required");
    }

    @Test
    void aSchemaThatIsGoneIsABreak() throws Exception {
        release("{}");
        Files.delete(folder.resolve(SCHEMAS).resolve("unit.v1.json"));
        assertThat(breaksSince(LastRelease.of(folder).orElseThrow(), folder)).hasSize(1);
    }

    private static List<String> breaksSince(LastRelease release, Path folder) {
        return release.files(SCHEMAS).stream()
                .flatMap(file -> breaks(release, folder, file).stream().map(text -> file + text))
                .toList();
    }

    private static List<String> breaks(LastRelease release, Path folder, String file) {
        var now = folder.resolve(file);
        return Files.exists(now)
                ? SchemaChange.breaks(release.json(file), JsonMapper.shared().readTree(now))
                : List.of(" is gone");
    }

    private void release(String schema) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(SCHEMAS));
        Files.writeString(folder.resolve(SCHEMAS).resolve("unit.v1.json"), schema);
        run("git", "init", "--quiet");
        run("git", "add", ".");
        run("git", "-c", "user.name=t", "-c", "user.email=t@t", "commit", "--quiet", "--message", "schemas");
        run("git", "tag", "v0.0.1");
    }

    private void run(String... command) throws IOException, InterruptedException {
        assumeTrue(gitIsThere(), "no git on this machine");
        assertThat(new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    private static boolean gitIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
