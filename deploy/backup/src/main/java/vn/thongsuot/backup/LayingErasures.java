package vn.thongsuot.backup;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
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
            case Erasures.LOOKS -> list(database, line.document());
            default -> thing(collection(database, line.collection()), line.document());
        }
    }

    /** From here on lines are about this thing. */
    private void begin(String service, MongoDatabase database, Proof next) {
        proof = next;
        var there = collection(database, next.collection())
                .find(new Document(ID, next.id()))
                .first();
        older = there != null && there.getNumber("version").longValue() < next.version();
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
        if (proof == null || !after.get(ID).equals(new BsonString(proof.id()))) {
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
                && thing.getDocument("state").getBoolean("barred", BsonBoolean.FALSE).getValue();
    }

    private static void file(MongoDatabase database, BsonDocument erased) {
        var bytes = erased.getArray(BYTES);
        var all = new Document("$in", bytes);
        collection(database, FILES).deleteOne(new Document(ID, erased.get(ID)).append(BYTES, all));
        collection(database, BYTES + ".files").deleteMany(new Document(ID, all));
        collection(database, BYTES + ".chunks").deleteMany(new Document("files_id", all));
        var proofs = collection(database, Erasures.ERASED_FILES);
        var one = new Document(ID, erased.get(ID));
        if (proofs.find(one).first() == null) {
            proofs.insertOne(erased);
        } else {
            proofs.updateOne(one, new Document("$addToSet", new Document(BYTES, new Document("$each", bytes))));
        }
    }

    /** A list that was kept again after the removal stays. */
    private void list(MongoDatabase database, BsonDocument removal) {
        told.add(Erasures.told(removal));
        var until = new Document("$lte", removal.get("at"));
        collection(database, "attendance_lists")
                .deleteOne(new Document(ID, removal.get("activity")).append("at", until));
        collection(database, Erasures.LOOKS).replaceOne(new Document(ID, removal.get(ID)), removal, OR_INSERT);
    }

    private static MongoCollection<BsonDocument> collection(MongoDatabase database, String name) {
        return database.getCollection(name, BsonDocument.class);
    }
}
