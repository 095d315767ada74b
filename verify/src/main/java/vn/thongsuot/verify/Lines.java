package vn.thongsuot.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Lines of a file, of which one at a time is in memory. */
final class Lines implements AutoCloseable {

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Without its end; absent after the last. A line that is too long is refused. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        var one = in.read();
        if (one < 0) {
            return null;
        }
        number++;
        while (one >= 0 && one != '\n') {
            if (line.size() >= Limits.LINE) {
                throw new ZipException("line " + number);
            }
            line.write(one);
            one = in.read();
        }
        return line.toByteArray();
    }

    /** Of the line that was read last, from 1. */
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
