package vn.thongsuot.directive.dataanswer.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.dataanswer.RowBodies;
import vn.thongsuot.directive.dataanswer.Rows;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** One document for each, asked for by its id and removed by its answer. */
@Component
class MongoRowBodies implements RowBodies, TenantSetup {

    private static final String COLLECTION = "data-answer-rows";
    private static final String ID = "_id";
    private static final String ANSWER = "answer";
    private static final String VERSION = "version";

    private final TenantDatabases databases;
    private final StoredJson json;

    MongoRowBodies(TenantDatabases databases, StoredJson json) {
        this.databases = databases;
        this.json = json;
    }

    @Override
    public void prepare(MongoOperations database) {
        database.getCollection(COLLECTION).createIndex(Indexes.ascending(ANSWER, VERSION));
    }

    /** The store itself tries again when two put the same rows there at once. */
    @Override
    public void keep(TenantId tenant, String answer, long version, String id, Rows rows) {
        var update = new Document("$setOnInsert", json.toDocument(rows).append(ANSWER, answer))
                .append("$max", new Document(VERSION, version));
        collection(tenant).updateOne(Filters.eq(ID, id), update, new UpdateOptions().upsert(true));
    }

    @Override
    public void forget(TenantId tenant, String answer, long version, @Nullable String named) {
        collection(tenant)
                .deleteMany(
                        Filters.and(Filters.eq(ANSWER, answer), Filters.lt(VERSION, version), Filters.ne(ID, named)));
    }

    @Override
    public Map<String, Rows> read(TenantId tenant, Collection<String> ids) {
        var found = new HashMap<String, Rows>();
        if (!ids.isEmpty()) {
            collection(tenant)
                    .find(Filters.in(ID, ids))
                    .forEach(document -> found.put(document.getString(ID), json.fromDocument(document, Rows.class)));
        }
        return found;
    }

    private MongoCollection<Document> collection(TenantId tenant) {
        return databases.of(tenant).getCollection(COLLECTION);
    }
}
