package vn.thongsuot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;

/** What was erased after a backup does not come back with it. */
@Tag("once")
class ErasuresIT {

    private static final String LEAKED = "zjqwxleaked";

    private final MongoClient store = MongoClients.create(Infrastructure.get().storeUri());
    private final Installation old = new Installation(store, "erasedold", "dong-nai");
    private final Installation clean = new Installation(store, "erasednew", "dong-nai");
    private final ObjectId bytes = new ObjectId();

    @TempDir
    private Path folder;

    @BeforeEach
    void aTenantWithALeakIsBackedUpAndTheLeakErased() throws IOException {
        old.platformOf("activity").getCollection("tenants").insertOne(new Document("_id", "dong-nai"));
        var activity = old.of("activity");
        activity.getCollection("activities").insertMany(List.of(deed("a1", LEAKED, 1L), deed("a2", "khác", 1L)));
        activity.getCollection("audit").insertMany(List.of(audit("e1", "a1", LEAKED), audit("e2", "a2", "khác")));
        activity.getCollection("files")
                .insertOne(new Document("_id", "sha").append("name", LEAKED).append("bytes", bytes));
        activity.getCollection("bytes.files").insertOne(new Document("_id", bytes).append("filename", LEAKED));
        activity.getCollection("bytes.chunks")
                .insertOne(new Document("_id", new ObjectId())
                        .append("files_id", bytes)
                        .append("data", new Binary(LEAKED.getBytes(StandardCharsets.UTF_8))));
        TenantBackup.write(old, folder.resolve("before.zip"));
        erase(activity);
        TenantBackup.writeErasures(old, folder.resolve("erased.ndjson"));
    }

    @AfterEach
    void drop() {
        for (var installation : List.of(old, clean)) {
            installation.of("activity").drop();
            installation.platformOf("activity").drop();
        }
        store.close();
    }

    @Test
    void theOlderBackupHasIt() throws IOException {
        TenantBackup.restore(clean, folder.resolve("before.zip"), null);
        assertThat(everything(clean.of("activity"))).contains(LEAKED);
    }

    @Test
    void restoredWithTheErasuresItHasTheProofAloneAndAllElseAsItWas() throws IOException {
        TenantBackup.restore(clean, folder.resolve("before.zip"), folder.resolve("erased.ndjson"));
        var restored = clean.of("activity");
        assertThat(everything(restored)).doesNotContain(LEAKED);
        assertThat(restored.getCollection("audit")
                        .find(new Document("_id", "e1"))
                        .first())
                .isEqualTo(proof());
        assertThat(restored.getCollection("activities")
                        .find(new Document("_id", "a1"))
                        .first())
                .isEqualTo(deed("a1", "", 2L));
        assertThat(restored.getCollection("activities")
                        .find(new Document("_id", "a2"))
                        .first())
                .isEqualTo(deed("a2", "khác", 1L));
        assertThat(restored.getCollection("bytes.chunks").countDocuments()).isZero();
        assertThat(restored.getCollection("files").find().into(new ArrayList<>()))
                .as("the same bytes are not taken in again")
                .containsExactly(barred());
    }

    @Test
    void whatIsWrittenDownOfErasuresHoldsNothingErased() throws IOException {
        assertThat(Files.readString(folder.resolve("erased.ndjson")))
                .contains("hash-of-what-it-said")
                .doesNotContain(LEAKED, "khác");
    }

    private void erase(MongoDatabase activity) {
        activity.getCollection("activities").replaceOne(new Document("_id", "a1"), deed("a1", "", 2L));
        activity.getCollection("audit").replaceOne(new Document("_id", "e1"), proof());
        activity.getCollection("files").replaceOne(new Document("_id", "sha"), barred());
        activity.getCollection("bytes.files").deleteOne(new Document("_id", bytes));
        activity.getCollection("bytes.chunks").deleteMany(new Document("files_id", bytes));
        activity.getCollection("erased_files").insertOne(barred().append("bytes", List.of(bytes)));
    }

    private static Document barred() {
        return new Document("_id", "sha").append("barred", true);
    }

    private static String everything(MongoDatabase database) {
        var all = new StringBuilder();
        for (var name : database.listCollectionNames()) {
            for (var document : database.getCollection(name).find().into(new ArrayList<>())) {
                all.append(document.toJson());
                if (document.get("data") instanceof Binary data) {
                    all.append(new String(data.getData(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    private static Document deed(String id, String caption, long version) {
        return new Document("_id", id).append("version", version).append("state", new Document("caption", caption));
    }

    private static Document audit(String id, String aggregate, String said) {
        return new Document("_id", id)
                .append("collection", "activities")
                .append("aggregate", aggregate)
                .append("changes", List.of(new Document("after", said)));
    }

    private static Document proof() {
        return new Document("_id", "e1")
                .append("collection", "activities")
                .append("aggregate", "a1")
                .append("erased", new Document("sha256", "hash-of-what-it-said"));
    }
}
