package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Built apps, unpacked: an unpacked app starts faster than its jar, and only it can have a start-up cache. */
public final class Apps {

    private final Path home;
    private final Path unpacked;

    public Apps(Path home) {
        this.home = home;
        this.unpacked = home.resolve("deploy/local/launcher/target/apps");
    }

    /** Unpacks what was built since the last time, two at a time. */
    public List<App> ready(List<Service> services) {
        try (Lock lock = Lock.on(unpacked.resolve(".lock"))) {
            List<CompletableFuture<App>> apps = services.stream()
                    .map(service -> CompletableFuture.supplyAsync(() -> ready(service)))
                    .toList();
            return apps.stream().map(CompletableFuture::join).toList();
        }
    }

    /** Held while start-up caches are recorded; unpacking does not wait for it. */
    Lock whileRecording() {
        return Lock.on(unpacked.resolve(".recording"));
    }

    /** The app, unpacked anew if it was built anew. */
    private App ready(Service service) {
        Path jar = jar(service);
        Path folder = unpacked.resolve(service.label());
        Path stamp = folder.resolve("made-of");
        String mark = Fingerprint.of(jar);
        try {
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(mark)) {
                Folders.delete(folder);
                unpack(jar, folder);
                Files.writeString(stamp, mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new App(service, folder, folder.resolve(jar.getFileName()));
    }

    private Path jar(Service service) {
        Path target = home.resolve(service.module()).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new SuiteFailure(service.label() + " is not built: no app jar in " + target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Process process = new ProcessBuilder(
                        JavaRuntime.command(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new SuiteFailure(jar + " could not be unpacked");
        }
    }
}
