package vn.thongsuot.local.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/** Tells one build of a jar from another. Times do not: reproducible builds give every jar the same. */
final class Fingerprint {

    private static final int TAIL = 1 << 20;

    private Fingerprint() {}

    /** Size, and a checksum of the end of the file: a jar's directory, with the checksum of each entry. */
    static String of(Path jar) {
        try (FileChannel channel = FileChannel.open(jar, StandardOpenOption.READ)) {
            long size = channel.size();
            long length = Math.min(size, TAIL);
            CRC32 checksum = new CRC32();
            checksum.update(channel.map(MapMode.READ_ONLY, size - length, length));
            return size + "-" + Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
