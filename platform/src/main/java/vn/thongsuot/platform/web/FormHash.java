package vn.thongsuot.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.web.multipart.MultipartException;

/** What a form of parts says, whatever boundary and order its parts were sent in. */
final class FormHash {

    private FormHash() {}

    /** Names and hashes of the parts; part after part, never whole in memory. */
    static byte[] of(HttpServletRequest request) {
        var all = new ByteArrayOutputStream();
        try {
            request.getParts().stream()
                    .sorted(Comparator.comparing(Part::getName))
                    .forEach(part -> all.writeBytes(hash(part)));
        } catch (IOException | ServletException e) {
            throw new MultipartException("the form cannot be read", e);
        }
        return all.toByteArray();
    }

    private static byte[] hash(Part part) {
        var digest = sha256();
        digest.update(part.getName().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(
                Objects.requireNonNullElse(part.getSubmittedFileName(), "").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        try (var bytes = new DigestInputStream(part.getInputStream(), digest)) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
