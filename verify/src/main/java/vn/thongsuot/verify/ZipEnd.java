package vn.thongsuot.verify;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** The last record of a ZIP. It must end the file, and its directory must be small and stand right before it. */
final class ZipEnd {

    private static final int SIZE = 22;
    private static final int SIGNATURE = 0x06054b50;
    private static final long DIRECTORY = 4L << 20;
    private static final int SHORT = 0xFFFF;
    private static final long INT = 0xFFFFFFFFL;

    private ZipEnd() {}

    static void check(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var length = file.length();
            if (length < SIZE || length > Limits.ZIP) {
                throw new ZipException("size " + length);
            }
            var bytes = new byte[SIZE];
            file.seek(length - SIZE);
            file.readFully(bytes);
            check(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), length);
        }
    }

    private static void check(ByteBuffer end, long length) throws ZipException {
        var entries = end.getShort(10) & SHORT;
        var size = end.getInt(12) & INT;
        var begin = end.getInt(16) & INT;
        var one = end.getInt(4) == 0 && end.getShort(8) == end.getShort(10) && end.getShort(20) == 0;
        if (end.getInt(0) != SIGNATURE || !one || begin + size + SIZE != length) {
            throw new ZipException("end of directory");
        }
        if (entries > Limits.ENTRIES || size > DIRECTORY) {
            throw new ZipException("entries " + entries);
        }
    }
}
