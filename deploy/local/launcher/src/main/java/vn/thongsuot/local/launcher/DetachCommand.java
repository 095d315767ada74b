package vn.thongsuot.local.launcher;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.thongsuot.local.launcher.suite.Log;
import vn.thongsuot.local.launcher.suite.Settings;
import vn.thongsuot.local.launcher.suite.SuiteFailure;

/** Starts a supervisor in the background, shows what it prints, and returns when it says that all is ready. */
final class DetachCommand implements Command {

    private static final int MILLIS_BETWEEN_LOOKS = 100;

    @Override
    public int run(Shell shell, List<String> arguments) {
        Settings settings = shell.settings();
        Remains.refuseToStartBeside(settings);
        try {
            Path log = Log.of(settings.data(), Remains.LAUNCHER).file();
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(log);
            return follow(shell, supervisor(shell, log), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("interrupted", e);
        }
    }

    private static Process supervisor(Shell shell, Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx64m",
                        "-Dthongsuot.home=" + shell.home(),
                        "-Dthongsuot.started="
                                + FirstTime.sinceScript(Clock.systemUTC()).started(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "supervise")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .redirectInput(Redirect.from(new File("/dev/null")))
                .start();
    }

    private static int follow(Shell shell, Process supervisor, Path log) throws IOException, InterruptedException {
        try (RandomAccessFile said = new RandomAccessFile(log.toFile(), "r")) {
            while (true) {
                boolean ended = supervisor.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                if (showNew(shell, said)) {
                    return Shell.DONE;
                }
                if (ended) {
                    return Math.max(supervisor.exitValue(), Shell.FAILED);
                }
            }
        }
    }

    /** Shows whole lines only; whether one of them said ready. */
    private static boolean showNew(Shell shell, RandomAccessFile said) throws IOException {
        long begin = said.getFilePointer();
        byte[] bytes = new byte[(int) (said.length() - begin)];
        said.readFully(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        said.seek(begin + whole.getBytes(StandardCharsets.UTF_8).length);
        shell.out().print(whole);
        shell.out().flush();
        return whole.lines().anyMatch(line -> line.startsWith("ready:"));
    }
}
