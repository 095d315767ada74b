package vn.thongsuot.backup;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.Document;

/**
 * What was lawfully erased in a tenant, as it stands after the erasure: the proof, the entries of the audit that hold nothing
 * else, the things they are about with what was changed since, which files went, and which lists of names were removed. Kept
 * beside the backups, it is laid over one that was made before, so that a restore brings nothing back. It holds nothing that
 * was erased.
 */
final class Erasures {

    static final String AUDIT = "audit";
    static final String ERASED_FILES = "erased_files";
    static final String LISTS = "attendance_lists";
    static final String NAMES = "attendance_names";
    private static final String ID = "_id";

    private final Installation from;
    private final ErasureFile.Out out;
    private final Posts posts;
    private final List<String> told = new ArrayList<>();

    private Erasures(Installation from, ErasureFile.Out out) {
        this.from = from;
        this.out = out;
        this.posts = new Posts(from);
    }

    /** A thing by its collection and id. */
    private record Thing(String collection, String id) {}

    /** @return one line for each proof, for the operator */
    static List<String> write(Installation from, Writer out) throws IOException {
        var file = new ErasureFile.Out(out, from.tenant());
        var erasures = new Erasures(from, file);
        for (var service : Installation.SERVICES) {
            erasures.things(service);
            erasures.whole(service, ERASED_FILES, new Document());
        }
        erasures.changedLists();
        file.end();
        return erasures.told;
    }

    private void things(String service) throws IOException {
        var database = from.of(service);
        var things = new TreeSet<>(Comparator.comparing(Thing::collection).thenComparing(Thing::id));
        database.getCollection(AUDIT)
                .find(new Document(Proof.PROOF, new Document("$exists", true)))
                .forEach(entry -> things.add(new Thing(entry.getString("collection"), entry.getString("aggregate"))));
        for (var thing : things) {
            thing(service, database, thing);
        }
    }

    /** The proof comes first, then the thing, then its audit: so it can be laid over line by line. */
    private void thing(String service, MongoDatabase database, Thing thing) throws IOException {
        var of = new Document("aggregate", thing.id()).append("collection", thing.collection());
        var erased = database.getCollection(AUDIT)
                .find(new Document(of).append(Proof.PROOF, new Document("$exists", true)))
                .sort(Sorts.ascending("version"))
                .into(new ArrayList<>());
        var proof = Proof.of(erased, posts);
        told.add(proof.told(service));
        out.line(service, Proof.PART, proof.toBson());
        whole(service, thing.collection(), new Document(ID, thing.id()));
        whole(service, AUDIT, of);
    }

    private void whole(String service, String collection, Document filter) throws IOException {
        for (var document :
                from.of(service).getCollection(collection, BsonDocument.class).find(filter)) {
            out.line(service, collection, document);
        }
    }

    /** Lists of names that were replaced or removed: what is known of them, their audit, and the sealed names of today. */
    private void changedLists() throws IOException {
        var activity = from.of("activity");
        for (var list : activity.getCollection(LISTS, BsonDocument.class).find(Filters.gt("version", 1))) {
            var id = list.getString(ID).getValue();
            told.add(told(list));
            out.line("activity", LISTS, list);
            whole("activity", AUDIT, new Document("aggregate", id).append("collection", LISTS));
            whole("activity", NAMES, new Document("activity", id));
        }
    }

    /** One line for the operator. */
    static String told(BsonDocument list) {
        return "removed activity/%s %s: names from before version %d"
                .formatted(
                        NAMES,
                        list.getString(ID).getValue(),
                        list.getNumber("version").longValue());
    }
}
