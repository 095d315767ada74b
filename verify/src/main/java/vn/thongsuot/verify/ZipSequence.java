package vn.thongsuot.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The entries of a ZIP as they stand in it, one after the other, without looking at its directory. */
final class ZipSequence {

    private ZipSequence() {}

    static Map<String, Hashed> read(Path path) throws IOException, UnreadableException {
        var files = new LinkedHashMap<String, Hashed>();
        long unpacked = 0;
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (Limits.largest(name) < 0) {
                    throw new UnreadableException("strange-name", name);
                }
                if (files.size() >= Limits.ENTRIES || files.containsKey(name)) {
                    throw new UnreadableException("name-twice", name);
                }
                var file = Hashed.of(zip, Limits.largest(name));
                unpacked += file.bytes();
                if (unpacked > Limits.UNPACKED) {
                    throw new ZipException("too large");
                }
                files.put(name, file);
            }
        }
        return files;
    }
}
