package vn.thongsuot.local.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppTest {

    @TempDir
    Path folder;

    @Test
    void aCacheIsUsedOnceItIsThere() throws IOException {
        App app = new App(Service.PLAN, folder, folder.resolve("plan.jar"));
        assertThat(app.command(List.of())).noneMatch(argument -> argument.contains("AOTCache"));
        Files.writeString(app.cache(), "");
        assertThat(app.command(List.of())).contains("-XX:AOTCache=" + app.cache(), "-Xmx192m");
    }

    @Test
    void anAgentGoesWithoutCache() throws IOException {
        App app = new App(Service.PLAN, folder, folder.resolve("plan.jar"));
        Files.writeString(app.cache(), "");
        assertThat(app.command(List.of("-javaagent:faults.jar")))
                .contains("-javaagent:faults.jar")
                .noneMatch(argument -> argument.contains("AOTCache"));
    }

    @Test
    void oneBuildOfAJarIsToldFromAnother() throws IOException {
        Path jar = Files.writeString(folder.resolve("plan.jar"), "one");
        String before = Fingerprint.of(jar);
        assertThat(Fingerprint.of(jar)).isEqualTo(before);
        Files.writeString(jar, "two");
        assertThat(Fingerprint.of(jar)).isNotEqualTo(before);
    }
}
