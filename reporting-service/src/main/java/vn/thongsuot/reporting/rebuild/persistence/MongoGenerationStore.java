package vn.thongsuot.reporting.rebuild.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.reporting.rebuild.GenerationStore;
import vn.thongsuot.reporting.rebuild.Generations;

/** Two documents in the service's own database, since generations are nobody's alone: what there is, and whose turn it is. */
final class MongoGenerationStore implements GenerationStore {

    private static final String COLLECTION = "figure_generations";
    private static final String ID = "_id";
    private static final String GENERATIONS = "generations";
    private static final String TURN = "turn";
    private static final String VERSION = "version";
    private static final String STATE = "state";
    private static final String INSTANCE = "instance";
    private static final String UNTIL = "until";

    private final TenantDatabases databases;
    private final StoredJson json;
    private final int first;

    MongoGenerationStore(TenantDatabases databases, StoredJson json, int first) {
        this.databases = databases;
        this.json = json;
        this.first = first;
    }

    @Override
    public Generations load() {
        var stored = collection().find(eq(ID, GENERATIONS)).first();
        return stored == null ? made() : read(stored);
    }

    private Generations made() {
        var made = Generations.first(first);
        upsert(
                eq(ID, GENERATIONS),
                combine(setOnInsert(VERSION, made.version()), setOnInsert(STATE, json.toDocument(made))));
        var stored = collection().find(eq(ID, GENERATIONS)).first();
        return stored == null ? made : read(stored); // another instance may have been first
    }

    private Generations read(Document stored) {
        return json.fromDocument(stored.get(STATE, Document.class), Generations.class);
    }

    @Override
    public boolean replace(Generations before, Generations after) {
        var same = and(eq(ID, GENERATIONS), eq(VERSION, before.version()));
        var change = combine(set(VERSION, after.version()), set(STATE, json.toDocument(after)));
        return collection().updateOne(same, change).getMatchedCount() == 1;
    }

    @Override
    public boolean takeTurn(String instance, Instant now, Instant until) {
        var mineOrNobodys = and(eq(ID, TURN), or(eq(INSTANCE, instance), lt(UNTIL, Date.from(now))));
        return upsert(mineOrNobodys, combine(set(INSTANCE, instance), set(UNTIL, Date.from(until))));
    }

    /** False when somebody else has it. */
    private boolean upsert(Bson which, Bson change) {
        try {
            collection().updateOne(which, change, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private MongoCollection<Document> collection() {
        return databases.platform().getCollection(COLLECTION);
    }
}
