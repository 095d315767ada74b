package vn.thongsuot.backup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * That something of a thing was erased: what, when, by whom and by which law. It holds nothing of what was erased but a hash.
 *
 * @param id of the thing
 * @param collection where the thing lies
 * @param version of the thing by which it was erased; what it said before is gone
 * @param by who erased it, as the token names the person
 * @param posts that the person held then
 * @param fields what of the thing; empty where that was not kept yet
 * @param basis the law; absent where that was not kept yet
 * @param entries how many entries of the audit were emptied
 * @param sha256 over the hashes of what these said, in the order of their versions
 */
record Proof(
        String id,
        String collection,
        long version,
        Instant at,
        String by,
        List<String> posts,
        List<String> fields,
        @Nullable String basis,
        int entries,
        String sha256) {

    /** Where it stands in a file of erasures: before the lines of its thing. */
    static final String PART = "+erased";

    static final String PROOF = "erased";

    Proof {
        posts = List.copyOf(posts);
        fields = List.copyOf(fields);
    }

    /** @param erased entries of the audit of one thing that say nothing any more, in the order of their versions; at least one */
    static Proof of(List<Document> erased, Posts posts) {
        var last = erased.getLast();
        var proof = last.get(PROOF, Document.class);
        var at = proof.getDate("at").toInstant();
        var by = String.valueOf(proof.getString("by"));
        return new Proof(
                last.getString("aggregate"),
                last.getString("collection"),
                last.get("version", Number.class).longValue(),
                at,
                by,
                posts.of(by, at),
                proof.getList("fields", String.class, List.of()),
                proof.getString("basis"),
                erased.size(),
                hash(erased));
    }

    private static String hash(List<Document> erased) {
        var sum = Digest.sha256();
        for (var entry : erased) {
            var said = entry.get(PROOF, Document.class).getString("sha256");
            sum.update((said + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    BsonDocument toBson() {
        var kept = new Document("_id", id)
                .append("collection", collection)
                .append("version", version)
                .append("at", Date.from(at))
                .append("by", by)
                .append("posts", posts)
                .append("fields", fields)
                .append("entries", entries)
                .append("sha256", sha256);
        return (basis == null ? kept : kept.append("basis", basis)).toBsonDocument();
    }

    static Proof of(BsonDocument kept) {
        var read = new DocumentCodec()
                .decode(kept.asBsonReader(), DecoderContext.builder().build());
        return new Proof(
                read.getString("_id"),
                read.getString("collection"),
                read.get("version", Number.class).longValue(),
                read.getDate("at").toInstant(),
                read.getString("by"),
                read.getList("posts", String.class, List.of()),
                read.getList("fields", String.class, List.of()),
                read.getString("basis"),
                read.getInteger("entries"),
                read.getString("sha256"));
    }

    /** One line for the operator. */
    String told(String service) {
        return "erased %s/%s %s up to version %d: %s, %s, %s, by %s (%s), %d entries, sha256 %s"
                .formatted(
                        service,
                        collection,
                        id,
                        version,
                        fields.isEmpty() ? "-" : String.join(", ", fields),
                        basis == null ? "-" : basis,
                        at,
                        by,
                        posts.isEmpty() ? "-" : String.join(", ", posts),
                        entries,
                        sha256);
    }
}
