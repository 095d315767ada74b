package vn.thongsuot.backup;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;

/**
 * What was lawfully erased in a tenant, as it stands after the erasure: the entries of the audit that hold nothing but proof, the
 * things they are about, and which files went. Kept beside the backups, it is laid over one that was made before, so that a
 * restore brings nothing back. It holds nothing that was erased.
 */
final class Erasures {

    private static final String AUDIT = "audit";
    private static final String FILES = "files";
    private static final String BYTES = "bytes";
    private static final String ERASED_FILES = "erased_files";
    private static final String BARRED = "barred";
    private static final String ID = "_id";
    private static final String SERVICE = "service";
    private static final String COLLECTION = "collection";
    private static final String DOCUMENT = "document";

    private Erasures() {}

    /** Writes a line for each document, the audit of a service after its things. */
    static void write(Installation from, Writer out) throws IOException {
        for (var service : Installation.SERVICES) {
            var database = from.of(service);
            var proofs = database.getCollection(AUDIT, BsonDocument.class)
                    .find(new Document("erased", new Document("$exists", true)));
            var things = new LinkedHashSet<List<String>>();
            for (var proof : proofs) {
                things.add(List.of(
                        proof.getString(COLLECTION).getValue(),
                        proof.getString("aggregate").getValue()));
                line(out, service, AUDIT, proof);
            }
            for (var thing : things) {
                all(database, thing.getFirst(), new BsonString(thing.getLast()), out, service);
            }
            for (var file :
                    database.getCollection(ERASED_FILES, BsonDocument.class).find()) {
                line(out, service, ERASED_FILES, file);
            }
        }
    }

    private static void all(MongoDatabase database, String collection, BsonValue id, Writer out, String service)
            throws IOException {
        for (var document :
                database.getCollection(collection, BsonDocument.class).find(new Document(ID, id))) {
            line(out, service, collection, document);
        }
    }

    private static void line(Writer out, String service, String collection, BsonDocument document) throws IOException {
        var line = new BsonDocument(SERVICE, new BsonString(service))
                .append(COLLECTION, new BsonString(collection))
                .append(DOCUMENT, document);
        out.write(line.toJson(Digest.EXACT));
        out.write('\n');
    }

    /** Lays them over what was restored; what the backup does not have is left out. */
    static void apply(Installation to, BufferedReader lines) throws IOException {
        for (var text = lines.readLine(); text != null; text = lines.readLine()) {
            var line = BsonDocument.parse(text);
            var service = line.getString(SERVICE).getValue();
            if (!Installation.SERVICES.contains(service)) {
                throw new UnusableBackupException("there is no service '" + service + "'");
            }
            apply(to.of(service), line.getString(COLLECTION).getValue(), line.getDocument(DOCUMENT));
        }
    }

    private static void apply(MongoDatabase database, String collection, BsonDocument document) {
        if (collection.equals(ERASED_FILES)) {
            eraseFile(database, document);
        }
        var one = new Document(ID, document.get(ID));
        var options = new ReplaceOptions().upsert(collection.equals(ERASED_FILES)); // a later backup is rid of it too
        database.getCollection(collection, BsonDocument.class).replaceOne(one, document, options);
    }

    private static void eraseFile(MongoDatabase database, BsonDocument erased) {
        var all = new Document("$in", erased.getArray(BYTES, new BsonArray()));
        var file = new Document(ID, erased.get(ID));
        if (erased.containsKey(BARRED)) { // its place stays taken, so that the same bytes never come in again
            var barred = new Document(file).append(BARRED, true);
            database.getCollection(FILES).replaceOne(file, barred, new ReplaceOptions().upsert(true));
        } else {
            database.getCollection(FILES).deleteOne(new Document(file).append(BYTES, all));
        }
        database.getCollection(BYTES + ".files").deleteMany(new Document(ID, all));
        database.getCollection(BYTES + ".chunks").deleteMany(new Document("files_id", all));
    }
}
