package vn.thongsuot.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Entity tags made of the content: the same file has the same tag in every replica and after every start. */
@Component
final class ContentTags {

    private static final int LENGTH = 16;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Weak, since the same file may go out packed. */
    String of(Resource file) {
        return known.computeIfAbsent(file.getDescription(), name -> "W/\"" + hash(file) + "\"");
    }

    private static String hash(Resource file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
