package vn.thongsuot.local.infrastructure;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;

/** The infrastructure as a process of its own on free ports, so that it can be killed without warning. */
final class InfrastructureProcess implements AutoCloseable {

    final int brokerPort = freePort();
    final int storePort = freePort();
    private final int controllerPort = freePort();
    private final int issuerPort = freePort();
    private final Path folder;
    private final Map<String, String> without;
    private final Path log;
    private Process process;

    /** @param without variables that name a real part, which is then not started here */
    InfrastructureProcess(Path folder, Map<String, String> without) {
        this.folder = folder;
        this.without = without;
        this.log = folder.resolve("infrastructure.log");
        this.process = start();
    }

    void killAndStartAgain() {
        process.destroyForcibly();
        process.onExit().join();
        process = start();
    }

    boolean endsCleanly() {
        process.destroy();
        return process.onExit().join().exitValue() == 143;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private Process start() {
        try {
            Files.deleteIfExists(log);
            Process started = builder().start();
            await().atMost(Duration.ofSeconds(90)).until(() -> isReady(started));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConditionTimeoutException e) {
            throw new IllegalStateException("not ready: see " + log, e);
        }
    }

    private boolean isReady(Process started) throws IOException {
        if (!started.isAlive()) {
            throw new IllegalStateException("ended by itself: " + Files.readString(log));
        }
        String said = Files.readString(log);
        return List.of("broker", "store", "issuer").stream()
                .allMatch(part -> isLeftOut(part) || said.contains(part + " ready"));
    }

    private boolean isLeftOut(String part) {
        return without.containsKey(
                switch (part) {
                    case "broker" -> "KAFKA_BOOTSTRAP_SERVERS";
                    case "store" -> "MONGODB_URI";
                    default -> "OIDC_ISSUER_URI";
                });
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                LocalInfrastructure.class.getName());
        Map<String, String> environment = builder.environment();
        List.of("KAFKA_BOOTSTRAP_SERVERS", "MONGODB_URI", "OIDC_ISSUER_URI").forEach(environment::remove);
        environment.putAll(without);
        environment.put("THONGSUOT_DATA", folder.toString());
        environment.put("THONGSUOT_BROKER_PORT", String.valueOf(brokerPort));
        environment.put("THONGSUOT_CONTROLLER_PORT", String.valueOf(controllerPort));
        environment.put("THONGSUOT_STORE_PORT", String.valueOf(storePort));
        environment.put("THONGSUOT_ISSUER_PORT", String.valueOf(issuerPort));
        return builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
