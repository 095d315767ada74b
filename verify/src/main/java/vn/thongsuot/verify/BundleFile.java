package vn.thongsuot.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bundle as a ZIP that may be hostile. It is read from its beginning and by its directory, and both must say the same: the
 * same names in the same order, the same bytes.
 */
final class BundleFile implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, Hashed> files;

    private BundleFile(ZipFile zip, Map<String, Hashed> files) {
        this.zip = zip;
        this.files = files;
    }

    static BundleFile open(Path path) throws UnreadableException {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableException("no-file", path);
        }
        try {
            ZipEnd.check(path);
            var sequence = ZipSequence.read(path);
            return opened(path, sequence);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("no-zip", String.valueOf(e.getMessage()));
        }
    }

    private static BundleFile opened(Path path, Map<String, Hashed> sequence) throws IOException, UnreadableException {
        var zip = new ZipFile(path.toFile());
        try {
            if (!names(zip).equals(List.copyOf(sequence.keySet()))) {
                throw new UnreadableException("two-directories");
            }
            var bundle = new BundleFile(zip, sequence);
            for (var name : sequence.keySet()) {
                bundle.compare(name);
            }
            return bundle;
        } catch (IOException | UnreadableException e) {
            zip.close();
            throw e;
        }
    }

    private static List<String> names(ZipFile zip) {
        var names = new ArrayList<String>();
        zip.stream().forEach(entry -> names.add(entry.getName()));
        return names;
    }

    private void compare(String name) throws IOException, UnreadableException {
        try (var bytes = stream(name)) {
            if (!Hashed.of(bytes, Limits.largest(name)).equals(file(name))) {
                throw new UnreadableException("two-directories");
            }
        }
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** Number and hash of a file's bytes; the file must be there. */
    Hashed file(String name) {
        var file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(name);
        }
        return file;
    }

    /** The bytes of a file that must be there; the caller closes it. */
    InputStream stream(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException(name);
        }
        return zip.getInputStream(entry);
    }

    /** All bytes of a small file that must be there. */
    byte[] bytes(String name) throws UnreadableException {
        try (var bytes = stream(name)) {
            return bytes.readNBytes((int) Math.min(Limits.largest(name), Integer.MAX_VALUE - 8));
        } catch (IOException e) {
            throw new UnreadableException("no-zip", name);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
