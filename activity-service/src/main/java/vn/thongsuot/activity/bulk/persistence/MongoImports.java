package vn.thongsuot.activity.bulk.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.thongsuot.activity.bulk.ImportRun;
import vn.thongsuot.activity.bulk.Imports;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** One document for each import, asked for by its id; the store forgets it a month after it was last heard of. */
@Component
class MongoImports implements Imports, TenantSetup {

    private static final String COLLECTION = "imports";
    private static final String ID = "_id";
    private static final String RUN = "run";
    private static final String AT = "at";
    private static final long KEPT_DAYS = 30;

    private final TenantDatabases databases;
    private final StoredJson json;

    MongoImports(TenantDatabases databases, StoredJson json) {
        this.databases = databases;
        this.json = json;
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        indexes.in(COLLECTION).index(Indexes.ascending(AT), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
    }

    @Override
    public boolean begin(TenantId tenant, ImportRun run) {
        try {
            collection(tenant).insertOne(document(run));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    @Override
    public void put(TenantId tenant, ImportRun run) {
        collection(tenant).replaceOne(Filters.eq(ID, run.id()), document(run), new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<ImportRun> find(TenantId tenant, String id) {
        return Optional.ofNullable(collection(tenant).find(Filters.eq(ID, id)).first())
                .map(found -> json.fromDocument(found.get(RUN, Document.class), ImportRun.class));
    }

    private Document document(ImportRun run) {
        return new Document(ID, run.id()).append(RUN, json.toDocument(run)).append(AT, Date.from(run.seen()));
    }

    private MongoCollection<Document> collection(TenantId tenant) {
        return databases.of(tenant).getCollection(COLLECTION);
    }
}
