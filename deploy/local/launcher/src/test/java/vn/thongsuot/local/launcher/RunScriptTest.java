package vn.thongsuot.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script alone, in a folder of its own with JDKs that are nothing but their names. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class RunScriptTest {

    private static final Path HOME = Path.of(System.getProperty("thongsuot.home"));

    @TempDir
    Path folder;

    private record Answer(int code, String text) {}

    @Test
    void aMissingJdkIsOneLineAndCode1() throws IOException {
        jdk("old", "17.0.15");
        Answer answer = run(Map.of("JAVA_HOME", folder.resolve("old").toString()), "stop");
        assertThat(answer)
                .isEqualTo(new Answer(1, "no JDK 21 or newer found: install one, or let JAVA_HOME name it\n"));
    }

    @Test
    void javaHomeIsTakenWhenItWillDo() throws IOException {
        jdk("good", "21.0.4");
        jdk(".jdks/newer", "25.0.1");
        assertThat(run(Map.of("JAVA_HOME", folder.resolve("good").toString()), "stop")
                        .text())
                .startsWith("good says");
    }

    @Test
    void otherwiseTheNewestIsTaken() throws IOException {
        jdk("old", "1.8.0_402");
        jdk(".jdks/a", "22");
        jdk(".jdks/b", "25.0.1");
        jdk(".jdks/c", "21.0.4");
        assertThat(run(Map.of("JAVA_HOME", folder.resolve("old").toString()), "stop")
                        .text())
                .startsWith("b says");
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws IOException {
        Files.delete(jdk("jre", "25.0.1").resolve("bin/javac"));
        assertThat(run(Map.of("JAVA_HOME", folder.resolve("jre").toString()), "stop")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void theLauncherGetsTheWordsAsTheyAre() throws IOException {
        jdk("good", "21.0.4");
        Answer answer = run(Map.of("JAVA_HOME", folder.resolve("good").toString()), "token", "một người");
        assertThat(answer.text()).endsWith("vn.thongsuot.local.launcher.Launcher token một người\n");
    }

    @Test
    void anUnknownCommandIsCode2() throws IOException {
        jdk("good", "21.0.4");
        Answer answer = run(Map.of("JAVA_HOME", folder.resolve("good").toString()), "frobnicate");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text().lines()).hasSize(1);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/java"), "echo " + home.getFileName() + " says \"$@\"");
        program(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Only JDKs below the folder are seen: the machine's own places are taken out of the copy. */
    private Answer run(Map<String, String> environment, String... words) throws IOException {
        Path script = folder.resolve("run");
        String text = Files.readString(HOME.resolve("run")).replaceAll(" /(usr|opt|Library)/[^ ;]*", " ");
        Files.writeString(script, text);
        Path built = Files.createDirectories(folder.resolve("deploy/local/launcher/target/lib"));
        Files.writeString(built.resolveSibling("local-launcher-0.jar"), "");
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PATH", pathWithoutJava());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.onExit().join().exitValue(), said);
    }

    /** The few programs that the script needs, without a java among them. */
    private String pathWithoutJava() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String name : List.of("bash", "dirname", "readlink", "sed", "env", "find")) {
            program(programs.resolve(name), "exec " + where(name) + " \"$@\"");
        }
        return programs.toString();
    }

    private static Path where(String program) {
        return List.of(Path.of("/usr/bin", program), Path.of("/bin", program)).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
