package vn.thongsuot.backup;

import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A tenant into which a secret came that should not have, as the services store it, and what erasing makes of it. */
final class LeakedTenant {

    static final String LEAKED = "zjqwxleaked";

    private static final Date ERASED = Date.from(Instant.parse("2026-01-05T03:00:00Z"));

    private final Installation installation;
    private final ObjectId bytes = new ObjectId();

    LeakedTenant(Installation installation) {
        this.installation = installation;
    }

    /** One deed with the leak in what it states, in what waits to be sent, in its audit and as a file, and another deed. */
    void leak() {
        installation.platformOf("activity").getCollection("tenants").insertOne(new Document("_id", "dong-nai"));
        posts("quantri", "Chánh Văn phòng", "2025-01-01", null);
        posts("quantri", "Văn thư", "2024-01-01", "2024-12-31");
        of("activities").insertMany(List.of(deed("a1", LEAKED, 2), deed("a2", "khác", 1)));
        of("audit").insertMany(List.of(said("e1", "a1", 1, LEAKED), said("x1", "a2", 1, "khác")));
        of("files").insertOne(new Document("_id", "sha").append("name", LEAKED).append("bytes", bytes));
        of("bytes.files").insertOne(new Document("_id", bytes).append("filename", LEAKED));
        of("bytes.chunks")
                .insertOne(new Document("_id", new ObjectId())
                        .append("files_id", bytes)
                        .append("data", new Binary(LEAKED.getBytes(StandardCharsets.UTF_8))));
        of("attendance_lists").insertOne(list(1, "s1"));
        of("attendance_names").insertOne(names("s1", LEAKED));
    }

    /** As the services do it: version 3, with the entry that waited in the outbox in the audit. */
    void erase() {
        of("activities").replaceOne(new Document("_id", "a1"), deed("a1", "", 3));
        of("audit").deleteOne(new Document("_id", "e1"));
        of("audit").insertMany(List.of(proof("e1", 1), proof("e2", 2), proof("e3", 3)));
        of("files").replaceOne(new Document("_id", "sha"), new Document("_id", "sha").append("barred", "STATE_SECRET"));
        of("bytes.files").deleteOne(new Document("_id", bytes));
        of("bytes.chunks").deleteMany(new Document("files_id", bytes));
        of("erased_files")
                .insertOne(new Document("_id", "sha")
                        .append("barred", "STATE_SECRET")
                        .append("bytes", List.of(bytes))
                        .append("at", ERASED));
        of("attendance_lists").replaceOne(new Document("_id", "a1"), list(2, "s1"));
        of("attendance_names").deleteOne(new Document("_id", "s1"));
    }

    void changeAgain() {
        of("activities").replaceOne(new Document("_id", "a1"), deed("a1", "sửa lần nữa", 4));
        of("audit").insertOne(said("e4", "a1", 4, "sửa lần nữa"));
    }

    void keepNames() {
        of("attendance_lists").replaceOne(new Document("_id", "a1"), list(3, "s2"));
        of("attendance_names").insertOne(names("s2", "mới"));
    }

    /** A file that came in after the backup and was erased everywhere. */
    void bar() {
        var directive = installation.of("directive");
        directive
                .getCollection("intakes")
                .insertOne(
                        new Document("_id", "i1").append("version", 2L).append("state", new Document("barred", true)));
        directive
                .getCollection("audit")
                .insertOne(proof("f2", 2).append("collection", "intakes").append("aggregate", "i1"));
    }

    /** Names of the collections of the activity service that have it. */
    static List<String> placesOf(String text, Installation installation) {
        var places = new TreeSet<String>();
        var database = installation.of("activity");
        for (var name : database.listCollectionNames()) {
            for (var document : database.getCollection(name).find().into(new ArrayList<>())) {
                var bytes = document.get("data") instanceof Binary data ? data.getData() : new byte[0];
                if ((document.toJson() + new String(bytes, StandardCharsets.UTF_8)).contains(text)) {
                    places.add(name);
                }
            }
        }
        return List.copyOf(places);
    }

    private static Document deed(String id, String caption, long version) {
        var event = new Document("id", "e" + version)
                .append("seq", version)
                .append("data", "{\"caption\": \"" + caption + "\"}");
        return new Document("_id", id)
                .append("version", version)
                .append("state", new Document("caption", caption))
                .append("latest", event.append("audit", new Document("after", caption)))
                .append("backlog", List.of(new Document(event)))
                .append("sent", 0L);
    }

    private static Document said(String id, String aggregate, long version, String what) {
        return entry(id, aggregate, version).append("changes", List.of(new Document("after", what)));
    }

    private static Document proof(String id, long version) {
        return entry(id, "a1", version)
                .append(
                        "erased",
                        new Document("sha256", "hash-of-what-it-said")
                                .append("by", "quantri")
                                .append("at", ERASED)
                                .append("fields", List.of("evidence"))
                                .append("basis", "STATE_SECRET"));
    }

    private static Document entry(String id, String aggregate, long version) {
        return new Document("_id", id)
                .append("version", version)
                .append("collection", "activities")
                .append("aggregate", aggregate);
    }

    private void posts(String subject, String title, String from, @Nullable String to) {
        var held = new Document("subject", subject).append("title", title).append("validFrom", from);
        installation
                .of("directive")
                .getCollection("positions")
                .insertOne(new Document("_id", title)
                        .append("version", 1L)
                        .append("state", to == null ? held : held.append("validTo", to)));
    }

    private static Document list(long version, String names) {
        return new Document("_id", "a1").append("version", version).append("state", new Document("sha256", names));
    }

    private static Document names(String hash, String sealed) {
        return new Document("_id", hash).append("activity", "a1").append("sealed", sealed);
    }

    private MongoCollection<Document> of(String collection) {
        return installation.of("activity").getCollection(collection);
    }
}
