package vn.thongsuot.platform.files;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** What is left of a buffer, as a stream. */
final class BufferInput extends InputStream {

    private final ByteBuffer bytes;

    BufferInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int read = Math.min(length, bytes.remaining());
        bytes.get(target, offset, read);
        return read == 0 && length > 0 ? -1 : read;
    }
}
