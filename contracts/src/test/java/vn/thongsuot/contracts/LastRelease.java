package vn.thongsuot.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The newest tagged release that the working copy stands on, as git knows it.
 *
 * @param folder a folder inside the working copy; paths are relative to it
 * @param tag for instance {@code v1.2.0}
 */
record LastRelease(Path folder, String tag) {

    /** Absent where nothing was released, or where there is no git history, as in an unpacked archive. */
    static Optional<LastRelease> of(Path folder) {
        return git(folder, "describe", "--tags", "--abbrev=0", "--match", "v*")
                .map(tag -> new LastRelease(folder, tag.strip()));
    }

    List<String> files(String directory) {
        return git(folder, "ls-tree", "--name-only", tag, directory + "/").stream()
                .flatMap(String::lines)
                .toList();
    }

    JsonNode json(String file) {
        return git(folder, "show", tag + ":./" + file)
                .map(JsonMapper.shared()::readTree)
                .orElseThrow(() -> new IllegalStateException(tag + " has no file " + file));
    }

    private static Optional<String> git(Path folder, String... arguments) {
        var command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        try {
            var git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
