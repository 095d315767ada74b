package vn.thongsuot.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * The file of a tenant's erasures: a head that names the tenant, a line for each document, and an end with the number of lines
 * and the SHA-256 of all before it. So a file that was cut or altered is told from a whole one. Whoever can write to the file
 * can make another end: keep it where only operators write.
 */
final class ErasureFile {

    private static final int FORMAT = 2;
    private static final String FORMAT_FIELD = "format";
    private static final String TENANT = "tenant";
    private static final String END = "end";
    private static final String LINES = "lines";
    private static final String SHA256 = "sha256";
    private static final String SERVICE = "service";
    private static final String COLLECTION = "collection";
    private static final String DOCUMENT = "document";

    private ErasureFile() {}

    /** One document, and where it is from. */
    record Line(String service, String collection, BsonDocument document) {

        private static Line of(BsonDocument read) {
            return new Line(
                    read.getString(SERVICE).getValue(),
                    read.getString(COLLECTION).getValue(),
                    read.getDocument(DOCUMENT));
        }
    }

    /** Takes the lines of a file in their order. */
    interface Reader {
        void take(Line line);
    }

    /** Writes one; to be ended, or it cannot be read. */
    static final class Out {

        private final Writer out;
        private final MessageDigest sum = Digest.sha256();
        private long lines;

        Out(Writer out, String tenant) throws IOException {
            this.out = out;
            write(new BsonDocument(FORMAT_FIELD, new BsonInt32(FORMAT)).append(TENANT, new BsonString(tenant)));
        }

        void line(String service, String collection, BsonDocument document) throws IOException {
            write(new BsonDocument(SERVICE, new BsonString(service))
                    .append(COLLECTION, new BsonString(collection))
                    .append(DOCUMENT, document));
            lines++;
        }

        void end() throws IOException {
            write(new BsonDocument(
                    END,
                    new BsonDocument(LINES, new BsonInt64(lines))
                            .append(SHA256, new BsonString(HexFormat.of().formatHex(sum.digest())))));
        }

        private void write(BsonDocument line) throws IOException {
            var text = line.toJson(Digest.EXACT);
            out.write(text);
            out.write('\n');
            add(sum, text);
        }
    }

    /**
     * Reads all of it once, before anything is done with it.
     *
     * @throws UnusableBackupException when it is another tenant's, of another format, cut or altered
     */
    static void check(Path file, String tenant) throws IOException {
        try {
            checked(file, tenant);
        } catch (BsonInvalidOperationException | MalformedInputException e) {
            throw new UnusableBackupException("the file of erasures is not as it was written; nothing was restored");
        }
    }

    private static void checked(Path file, String tenant) throws IOException {
        var sum = Digest.sha256();
        try (var lines = Files.newBufferedReader(file)) {
            add(sum, head(lines, tenant));
            long count = 0;
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                var read = parsed(text);
                if (read != null && read.containsKey(END)) {
                    end(read.getDocument(END), count, HexFormat.of().formatHex(sum.digest()), lines.readLine());
                    return;
                }
                add(sum, text);
                count++;
            }
        }
        throw new UnusableBackupException("the file of erasures is cut: it has no end; nothing was restored");
    }

    /** Hands over each line of a file that was checked. */
    static void read(Path file, Reader reader) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            lines.readLine(); // the head
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                var read = BsonDocument.parse(text);
                if (!read.containsKey(END)) {
                    reader.take(Line.of(read));
                }
            }
        }
    }

    private static String head(BufferedReader lines, String tenant) throws IOException {
        var text = lines.readLine();
        var head = text == null ? null : parsed(text);
        if (text == null || head == null || !new BsonInt32(FORMAT).equals(head.get(FORMAT_FIELD))) {
            throw new UnusableBackupException("this is no file of erasures of format " + FORMAT);
        }
        var whose = head.getString(TENANT).getValue();
        if (!whose.equals(tenant)) {
            throw new UnusableBackupException("these are the erasures of '" + whose + "'");
        }
        return text;
    }

    private static void end(BsonDocument end, long lines, String sha256, @Nullable String after) {
        var whole = end.getNumber(LINES).longValue() == lines
                && end.getString(SHA256).getValue().equals(sha256)
                && after == null;
        if (!whole) {
            throw new UnusableBackupException("the file of erasures is not as it was written; nothing was restored");
        }
    }

    /** Null for what is no document; then it is in no place where one could stand, or the sum tells. */
    private static @Nullable BsonDocument parsed(String text) {
        try {
            return BsonDocument.parse(text);
        } catch (JsonParseException | BsonInvalidOperationException e) {
            return null;
        }
    }

    private static void add(MessageDigest sum, String line) {
        sum.update(line.getBytes(StandardCharsets.UTF_8));
        sum.update((byte) '\n');
    }
}
