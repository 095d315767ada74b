package vn.thongsuot.backup;

import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;

/**
 * What a backup holds.
 *
 * @param tenant whose it is
 * @param parts number of documents and digest of each part, by its name: service, slash, collection
 */
record Manifest(String tenant, Map<String, Part> parts) {

    static final String FILE = "manifest.json";
    private static final int FORMAT = 1;

    Manifest {
        parts = Map.copyOf(parts);
    }

    /** Of one collection; the digest is SHA-256 in hex, see {@link Digest}. */
    record Part(long documents, String digest) {}

    String toJson() {
        var all = new Document();
        new TreeMap<>(parts)
                .forEach((name, part) ->
                        all.append(name, new Document("documents", part.documents()).append("digest", part.digest())));
        return new Document("format", FORMAT)
                .append("tenant", tenant)
                .append("parts", all)
                .toJson(JsonWriterSettings.builder().indent(true).build());
    }

    static Manifest parse(String json) {
        var read = Document.parse(json);
        if (!Integer.valueOf(FORMAT).equals(read.getInteger("format"))) {
            throw new UnusableBackupException("this is no backup of format " + FORMAT);
        }
        var parts = new TreeMap<String, Part>();
        read.get("parts", Document.class).forEach((name, value) -> {
            var part = (Document) value;
            parts.put(name, new Part(part.get("documents", Number.class).longValue(), part.getString("digest")));
        });
        return new Manifest(read.getString("tenant"), parts);
    }
}
