package vn.thongsuot.backup;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Lays a file of erasures over what was restored. What the backup has from before an erasure takes the state from after it,
 * with its audit and what waited to be sent. What it has in that version or a later one is free of what was erased and stays
 * as it is. What it does not have stays away, but for bytes that may come in nowhere any more.
 */
final class LayingErasures implements ErasureFile.Reader {

    private static final String ID = "_id";
    private static final String FILES = "files";
    private static final String BYTES = "bytes";
    private static final String BARRED = "barred";
    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    private final Installation to;
    private final List<String> told = new ArrayList<>();

    private @Nullable Proof proof;
    private boolean older;

    LayingErasures(Installation to) {
        this.to = to;
    }

    /** One line for each proof that was met, for the operator. */
    List<String> told() {
        return told;
    }

    @Override
    public void take(ErasureFile.Line line) {
        if (!Installation.SERVICES.contains(line.service())) {
            throw new UnusableBackupException("there is no service '" + line.service() + "'");
        }
        var database = to.of(line.service());
        switch (line.collection()) {
            case Proof.PART -> begin(line.service(), database, Proof.of(line.document()));
            case Erasures.AUDIT -> audit(collection(database, Erasures.AUDIT), line.document());
            case Erasures.ERASED_FILES -> file(database, line.document());
            case Erasures.LISTS -> list(database, line.document());
            case Erasures.NAMES -> names(collection(database, Erasures.NAMES), line.document());
            default -> thing(collection(database, line.collection()), line.document());
        }
    }

    /** From here on lines are about this thing. */
    private void begin(String service, MongoDatabase database, Proof next) {
        proof = next;
        var there = collection(database, next.collection())
                .find(new Document(ID, next.id()))
                .first();
        older = there != null && version(there) < next.version();
        told.add(next.told(service));
    }

    /** Of a thing that was laid over all entries, since they go with its state; of others those that still say what was erased. */
    private void audit(MongoCollection<BsonDocument> audit, BsonDocument entry) {
        var one = new Document(ID, entry.get(ID));
        if (older) {
            audit.replaceOne(one, entry, OR_INSERT);
        } else if (entry.containsKey(Proof.PROOF)) {
            audit.replaceOne(one.append("changes", new Document("$exists", true)), entry);
        }
    }

    private void thing(MongoCollection<BsonDocument> things, BsonDocument after) {
        if (proof == null || !new BsonString(proof.id()).equals(after.get(ID))) {
            throw new UnusableBackupException("the file of erasures has a thing without a proof");
        }
        var one = new Document(ID, after.get(ID));
        older |= isBarred(after) && things.find(one).first() == null;
        if (older) {
            things.replaceOne(one, after, OR_INSERT);
        }
    }

    /** A file that may come in nowhere any more: its intake is what bars it. */
    private static boolean isBarred(BsonDocument thing) {
        return thing.isDocument("state")
                && thing.getDocument("state")
                        .getBoolean("barred", BsonBoolean.FALSE)
                        .getValue();
    }

    private static void file(MongoDatabase database, BsonDocument erased) {
        var bytes = erased.getArray(BYTES, new BsonArray());
        var all = new Document("$in", bytes);
        var files = collection(database, FILES);
        var barred = erased.get(BARRED);
        if (barred == null) {
            files.deleteOne(new Document(ID, erased.get(ID)).append(BYTES, all));
        } else { // its place stays taken, so that the same bytes never come in again
            var entry = new BsonDocument(ID, erased.get(ID)).append(BARRED, barred);
            files.replaceOne(new Document(ID, erased.get(ID)), entry, OR_INSERT);
        }
        collection(database, BYTES + ".files").deleteMany(new Document(ID, all));
        collection(database, BYTES + ".chunks").deleteMany(new Document("files_id", all));
        var proofs = collection(database, Erasures.ERASED_FILES);
        var one = new Document(ID, erased.get(ID));
        if (proofs.find(one).first() == null) {
            proofs.insertOne(erased);
        } else {
            proofs.updateOne(one, new Document("$addToSet", new Document(BYTES, new Document("$each", bytes))));
            if (barred != null) {
                proofs.updateOne(one, new Document("$set", new Document(BARRED, barred)));
            }
        }
    }

    /** A list that the backup has from before takes its state of today, and its names of then go. */
    private void list(MongoDatabase database, BsonDocument after) {
        proof = null;
        var one = new Document(ID, after.get(ID));
        var lists = collection(database, Erasures.LISTS);
        var there = lists.find(one).first();
        older = there != null && version(there) < version(after);
        if (older) {
            lists.replaceOne(one, after);
            collection(database, Erasures.NAMES).deleteMany(new Document("activity", after.get(ID)));
        }
        told.add(Erasures.told(after));
    }

    private void names(MongoCollection<BsonDocument> names, BsonDocument sealed) {
        if (older) {
            names.replaceOne(new Document(ID, sealed.get(ID)), sealed, OR_INSERT);
        }
    }

    private static long version(BsonDocument thing) {
        return thing.getNumber("version").longValue();
    }

    private static MongoCollection<BsonDocument> collection(MongoDatabase database, String name) {
        return database.getCollection(name, BsonDocument.class);
    }
}
