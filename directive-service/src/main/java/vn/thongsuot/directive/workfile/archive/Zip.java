package vn.thongsuot.directive.workfile.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a package one after the other and remembers what each was. The same parts make the same bytes. */
final class Zip implements AutoCloseable {

    private final ZipOutputStream out;
    private final LocalDateTime time;
    private final List<Part> parts = new ArrayList<>();

    /** @param time that every part bears */
    Zip(OutputStream out, LocalDateTime time) {
        this.out = new ZipOutputStream(out);
        this.time = time;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    void add(String name, String mediaType, byte[] bytes, @Nullable Integer place) throws IOException {
        add(name, mediaType, new ByteArrayInputStream(bytes), place);
    }

    void add(String name, String mediaType, InputStream bytes, @Nullable Integer place) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        var digest = new DigestOutputStream(out, sha256());
        var size = bytes.transferTo(digest);
        out.closeEntry();
        var hash = HexFormat.of().formatHex(digest.getMessageDigest().digest());
        parts.add(new Part(name, mediaType, hash, size, place));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
