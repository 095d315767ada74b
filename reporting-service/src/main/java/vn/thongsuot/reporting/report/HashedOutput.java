package vn.thongsuot.reporting.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import vn.thongsuot.reporting.chain.Sha256;

/** Counts and hashes what passes. */
final class HashedOutput extends FilterOutputStream {

    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    HashedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        digest.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] many, int from, int count) throws IOException {
        out.write(many, from, count);
        digest.update(many, from, count);
        bytes += count;
    }

    /** What has passed; to be asked once. */
    FrozenPart part(String name) {
        return new FrozenPart(name, bytes, Sha256.hex(digest.digest()));
    }
}
