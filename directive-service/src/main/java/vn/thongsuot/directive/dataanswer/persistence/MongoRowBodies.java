package vn.thongsuot.directive.dataanswer.persistence;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.dataanswer.RowBodies;
import vn.thongsuot.directive.dataanswer.Rows;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;

/**
 * One document for each, asked for by its id. What no answer names any more is swept by the store, and by the next save where
 * the store does not sweep.
 */
@Component
class MongoRowBodies implements RowBodies, TenantSetup {

    private static final Logger LOG = LoggerFactory.getLogger(MongoRowBodies.class);
    private static final String COLLECTION = "data-answer-rows";
    private static final String ID = "_id";
    private static final String ANSWER = "answer";
    private static final String VERSION = "version";
    /** Since when no answer names them. */
    private static final String LEFT_AT = "leftAt";

    /** Long enough for everybody who began to read them. */
    private static final Duration READ_FOR = Duration.ofHours(1);

    private final TenantDatabases databases;
    private final StoredJson json;
    private final Clock clock;

    MongoRowBodies(TenantDatabases databases, StoredJson json, Clock clock) {
        this.databases = databases;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        var rows = indexes.in(COLLECTION);
        rows.index(Indexes.ascending(ANSWER, VERSION));
        rows.index(Indexes.ascending(LEFT_AT), new IndexOptions().expireAfter(READ_FOR.toSeconds(), TimeUnit.SECONDS));
    }

    /** The store itself tries again when two put the same rows there at once. */
    @Override
    public void keep(TenantId tenant, String answer, long version, String id, Rows rows) {
        var update = new Document("$setOnInsert", json.toDocument(rows).append(ANSWER, answer))
                .append("$max", new Document(VERSION, version))
                .append("$unset", new Document(LEFT_AT, ""));
        collection(tenant).updateOne(Filters.eq(ID, id), update, new UpdateOptions().upsert(true));
    }

    /** What is stored stays stored when this fails: the next save does it. */
    @Override
    public void forget(TenantId tenant, String answer, long version, @Nullable String named) {
        try {
            sweep(tenant, answer, version, named);
        } catch (MongoException | DataAccessException e) {
            LOG.warn("rows that {} named before are still there", answer, e);
        }
    }

    private void sweep(TenantId tenant, String answer, long version, @Nullable String named) {
        var now = clock.instant();
        var earlier = Filters.and(Filters.eq(ANSWER, answer), Filters.lt(VERSION, version), Filters.ne(ID, named));
        var rows = collection(tenant);
        rows.updateMany(Filters.and(earlier, Filters.exists(LEFT_AT, false)), Updates.set(LEFT_AT, Date.from(now)));
        rows.deleteMany(Filters.and(earlier, Filters.lt(LEFT_AT, Date.from(now.minus(READ_FOR)))));
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
