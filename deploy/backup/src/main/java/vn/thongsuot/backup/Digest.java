package vn.thongsuot.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.BsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * SHA-256 over the documents of a collection in the order of their ids. What a service keeps of the sending of an event is
 * left out, since it changes by sending and not by commands: so equal digests say that the same was stated, by whom and when.
 */
final class Digest {

    static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final MessageDigest sum;
    private long count;

    Digest() {
        sum = sha256();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(BsonDocument document) {
        var stated = document.clone();
        stated.remove("lease");
        stated.remove("sent");
        stated.remove("backlog");
        if (stated.isDocument("latest")) {
            stated.getDocument("latest").remove("audit");
        }
        sum.update(stated.toJson(EXACT).getBytes(StandardCharsets.UTF_8));
        sum.update((byte) '\n');
        count++;
    }

    long count() {
        return count;
    }

    /** Ends it. */
    String hex() {
        return HexFormat.of().formatHex(sum.digest());
    }
}
