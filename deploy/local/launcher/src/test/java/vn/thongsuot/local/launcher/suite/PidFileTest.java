package vn.thongsuot.local.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void aLivingProcessIsFoundAgain() {
        PidFile file = PidFile.of(folder, "plan-service");
        file.write(ProcessHandle.current());
        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTakenForIt() throws IOException {
        PidFile file = PidFile.of(folder, "plan-service");
        file.write(ProcessHandle.current());
        Files.writeString(file.file(), ProcessHandle.current().pid() + " 1000");
        assertThat(file.process()).isEmpty();
    }

    @Test
    void aProcessThatEndedIsNotFound() throws IOException {
        Process process = new ProcessBuilder("sleep", "600").start();
        PidFile file = PidFile.of(folder, "plan-service");
        file.write(process.toHandle());
        process.destroyForcibly().onExit().join();
        assertThat(file.process()).isEmpty();
        assertThat(file.exists()).isTrue();
    }

    @Test
    void aHalfWrittenFileIsNoProcess() throws IOException {
        PidFile file = PidFile.of(folder, "plan-service");
        Files.createDirectories(file.file().getParent());
        Files.writeString(file.file(), "12");
        assertThat(file.process()).isEmpty();
    }
}
