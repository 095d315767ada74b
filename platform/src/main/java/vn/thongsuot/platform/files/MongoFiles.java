package vn.thongsuot.platform.files;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Files in GridFS of the tenant's own database. The entry in {@code files}, whose {@code _id} is the hash, is written after
 * the last byte: whoever finds an entry finds the whole file, and of two who store the same bytes at once one wins. An entry
 * that is barred has no bytes and takes the place for good.
 */
final class MongoFiles implements Files {

    private static final String ENTRIES = "files";
    private static final String BUCKET = "bytes";
    private static final String ERASED = "erased_files";
    private static final String BARRED = "barred";

    private final TenantDatabases databases;
    private final Clock clock;

    MongoFiles(TenantDatabases databases, Clock clock) {
        this.databases = databases;
        this.clock = clock;
    }

    @Override
    public StoredFile store(TenantId tenant, ReceivedFile file) {
        return describe(tenant, file.sha256()).orElseGet(() -> add(databases.of(tenant), file));
    }

    private StoredFile add(MongoOperations database, ReceivedFile file) {
        if (why(database, file.sha256()).isPresent()) {
            throw new RefusedException(Files.barred());
        }
        var bytes = upload(bucket(database), file);
        var stored = new StoredFile(
                file.sha256(),
                file.name(),
                file.type().mediaType(),
                file.size(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            entries(database).insertOne(entry(stored, bytes));
            return stored;
        } catch (MongoWriteException e) {
            bucket(database).delete(bytes);
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return find(database, file.sha256())
                    .map(MongoFiles::stored)
                    .orElseThrow(
                            () -> why(database, file.sha256()).isPresent() ? new RefusedException(Files.barred()) : e);
        }
    }

    private static ObjectId upload(GridFSBucket bucket, ReceivedFile file) {
        try (var bytes = file.open()) {
            return bucket.uploadFromStream(file.sha256(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StoredFile> describe(TenantId tenant, String sha256) {
        return find(databases.of(tenant), sha256).map(MongoFiles::stored);
    }

    @Override
    public Optional<InputStream> open(TenantId tenant, String sha256) {
        var database = databases.of(tenant);
        return find(database, sha256).map(entry -> bucket(database).openDownloadStream(entry.getObjectId("bytes")));
    }

    @Override
    public void erase(TenantId tenant, String sha256) {
        var database = databases.of(tenant);
        find(database, sha256).ifPresent(entry -> {
            proof(database, sha256, entry.getObjectId("bytes"));
            entries(database).deleteOne(new Document("_id", sha256));
        });
        removeProven(database, sha256);
    }

    @Override
    public void bar(TenantId tenant, String sha256, Erasure.Basis why) {
        var database = databases.of(tenant);
        var entry = new Document("_id", sha256);
        var barred = new Document("$set", new Document(BARRED, why.name()));
        entries(database).updateOne(entry, barred, new UpdateOptions().upsert(true));
        database.getCollection(ERASED).updateOne(entry, barred, new UpdateOptions().upsert(true));
        var known = entries(database).find(entry).first();
        if (known != null && known.containsKey("bytes")) {
            proof(database, sha256, known.getObjectId("bytes"));
        }
        entries(database).replaceOne(entry, new Document(entry).append(BARRED, why.name()));
        removeProven(database, sha256);
    }

    private static void removeProven(MongoOperations database, String sha256) {
        proven(database, sha256).forEach(bytes -> {
            database.getCollection(BUCKET + ".chunks").deleteMany(new Document("files_id", bytes));
            database.getCollection(BUCKET + ".files").deleteOne(new Document("_id", bytes));
        });
    }

    @Override
    public Optional<Erasure.Basis> whyBarred(TenantId tenant, String sha256) {
        return why(databases.of(tenant), sha256);
    }

    private static Optional<Erasure.Basis> why(MongoOperations database, String sha256) {
        var barred = new Document("_id", sha256).append(BARRED, new Document("$exists", true));
        return Optional.ofNullable(entries(database).find(barred).first())
                .map(entry -> Erasure.Basis.valueOf(entry.getString(BARRED)));
    }

    /** Whatever was ever erased under this hash, so that asking again finishes what broke off. */
    private static List<ObjectId> proven(MongoOperations database, String sha256) {
        var proof =
                database.getCollection(ERASED).find(new Document("_id", sha256)).first();
        return proof == null ? List.of() : proof.getList("bytes", ObjectId.class, List.of());
    }

    /** Of which file it was, so that a restored backup can be rid of it too. */
    private void proof(MongoOperations database, String sha256, ObjectId bytes) {
        database.getCollection(ERASED)
                .updateOne(
                        new Document("_id", sha256),
                        new Document("$addToSet", new Document("bytes", bytes))
                                .append("$set", new Document("at", Date.from(clock.instant()))),
                        new UpdateOptions().upsert(true));
    }

    private static Optional<Document> find(MongoOperations database, String sha256) {
        return Optional.ofNullable(entries(database)
                .find(new Document("_id", sha256).append(BARRED, new Document("$exists", false)))
                .first());
    }

    private static Document entry(StoredFile file, ObjectId bytes) {
        return new Document("_id", file.sha256())
                .append("name", file.name())
                .append("mediaType", file.mediaType())
                .append("size", file.size())
                .append("storedAt", Date.from(file.storedAt()))
                .append("bytes", bytes);
    }

    private static StoredFile stored(Document entry) {
        return new StoredFile(
                entry.getString("_id"),
                entry.getString("name"),
                entry.getString("mediaType"),
                entry.getLong("size"),
                entry.getDate("storedAt").toInstant());
    }

    private static MongoCollection<Document> entries(MongoOperations database) {
        return database.getCollection(ENTRIES);
    }

    private static GridFSBucket bucket(MongoOperations database) {
        return GridFSBuckets.create(database.execute(mongo -> mongo), BUCKET);
    }
}
