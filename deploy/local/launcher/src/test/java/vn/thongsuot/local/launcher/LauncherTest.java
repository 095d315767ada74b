package vn.thongsuot.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.local.launcher.suite.PidFile;
import vn.thongsuot.local.launcher.suite.Ports;

class LauncherTest {

    @TempDir
    Path folder;

    @Test
    void anUnknownCommandGetsTheUsageAndCode2() {
        ShellFixture shell = shell(Map.of());
        assertThat(shell.run("frobnicate")).isEqualTo(2);
        assertThat(shell.err()).startsWith("unknown command: frobnicate\n").contains("./run --detach");
    }

    @Test
    void usersAreALineEachWithFourFieldsBetweenTabs() {
        ShellFixture shell = shell(Map.of());
        assertThat(shell.run("users")).isZero();
        assertThat(shell.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t"))
                        .hasSize(4)
                        .allSatisfy(field -> assertThat(field).isNotBlank()));
        assertThat(shell.out()).contains("vanthu.sct\tdong-nai\t");
    }

    @Test
    void statusNamesEveryPartAndFailsWhenNothingRuns() {
        ShellFixture shell = shell(freePorts());
        assertThat(shell.run("status")).isEqualTo(1);
        assertThat(shell.out().lines().skip(1))
                .hasSize(6)
                .allSatisfy(line -> assertThat(line).contains(" down "));
    }

    @Test
    void aPartThatIsRealIsNotMissedByStatus() {
        Map<String, String> real = new HashMap<>(freePorts());
        real.put("MONGODB_URI", "mongodb://db.example");
        real.put("KAFKA_BOOTSTRAP_SERVERS", "broker.example:9092");
        real.put("OIDC_ISSUER_URI", "https://id.example");
        ShellFixture shell = shell(real);
        shell.run("status");
        assertThat(shell.out()).doesNotContain("infrastructure").contains("gateway");
    }

    @Test
    void aTokenIsAskedForAtTheIssuerThatIsNamed() {
        String nobody = "http://localhost:" + Ports.free().of(Ports.End.ISSUER);
        ShellFixture shell = shell(Map.of("OIDC_ISSUER_URI", nobody));
        assertThat(shell.run("token", "vanthu.sct")).isEqualTo(1);
        assertThat(shell.err()).contains(nobody);
    }

    @Test
    void aTokenWithoutAnIssuerIsOneLine() {
        ShellFixture shell = shell(freePorts());
        assertThat(shell.run("token", "vanthu.sct")).isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("does not answer");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void aUserWhomNobodyKnowsIsNamed() {
        ShellFixture shell = shell(freePorts());
        assertThat(shell.run("token", "ai-do")).isEqualTo(1);
        assertThat(shell.err()).contains("ai-do").contains("./run users");
    }

    @Test
    void startingTwiceIsRefusedWithTheProcessThatRuns() {
        PidFile.of(folder, "launcher").write(ProcessHandle.current());
        ShellFixture shell = shell(freePorts());
        assertThat(shell.run("start")).isEqualTo(1);
        assertThat(shell.err())
                .startsWith("already running (pid " + ProcessHandle.current().pid() + ")");
    }

    @Test
    void partsThatOutlivedTheirLauncherAreNamedBeforeAnythingStarts() {
        PidFile.of(folder, "plan-service").write(ProcessHandle.current());
        ShellFixture shell = shell(freePorts());
        assertThat(shell.run("--detach")).isEqualTo(1);
        assertThat(shell.err()).contains("earlier run").contains("./run stop");
    }

    @Test
    void stopEndsWhatAKilledLauncherLeftBehind() throws IOException {
        Process left = new ProcessBuilder("sleep", "600").start();
        PidFile.of(folder, "gateway").write(left.toHandle());
        ShellFixture shell = shell(freePorts());
        assertThat(shell.run("stop")).isZero();
        assertThat(left.onExit().join().isAlive()).isFalse();
        assertThat(shell.out()).isEqualTo("stopped gateway (left behind)\n");
        assertThat(PidFile.of(folder, "gateway").exists()).isFalse();
    }

    @Test
    void resetDeletesOursAndNothingElse() throws IOException {
        Files.createDirectories(folder.resolve("store/deep"));
        Files.writeString(folder.resolve("mine.txt"), "keep");
        assertThat(shell(freePorts()).run("reset")).isZero();
        assertThat(folder).isDirectoryContaining("glob:**/mine.txt").isDirectoryNotContaining("glob:**/store");
    }

    @Test
    void logsOfAPartAreItsLines() throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/plan-service.log"), "một\nhai\n");
        ShellFixture shell = shell(Map.of());
        assertThat(shell.run("logs", "plan-service")).isZero();
        assertThat(shell.out()).isEqualTo("một\nhai\n");
        assertThat(shell.run("logs", "plum-service")).isEqualTo(2);
        assertThat(shell.err()).contains("plum-service").contains("plan-service");
    }

    @Test
    void aPortThatIsNoNumberIsOneLine() throws IOException {
        ShellFixture shell = shell(Map.of("THONGSUOT_PLAN_PORT", "tám nghìn"));
        assertThat(shell.run("status")).isEqualTo(1);
        assertThat(shell.err()).contains("THONGSUOT_PLAN_PORT").contains("tám nghìn");
    }

    private ShellFixture shell(Map<String, String> more) {
        return new ShellFixture(folder, more);
    }

    private static Map<String, String> freePorts() {
        Map<String, String> variables = new HashMap<>();
        Arrays.stream(Ports.End.values())
                .forEach(end -> variables.put(
                        "THONGSUOT_" + end + "_PORT",
                        String.valueOf(Ports.free().of(end))));
        return variables;
    }
}
