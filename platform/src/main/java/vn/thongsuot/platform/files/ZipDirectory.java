package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The end record of an archive, read before a reader builds a table of all its entries. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipDirectory() {}

    /** How many entries it says it has; 65,535 also stands for more. */
    static int entries(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), RECORD + LONGEST_COMMENT);
            var tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - RECORD; at >= 0; at--) {
                if (bytes.getInt(at) == END) {
                    return Short.toUnsignedInt(bytes.getShort(at + 10));
                }
            }
            throw new IOException("no end of an archive");
        }
    }
}
