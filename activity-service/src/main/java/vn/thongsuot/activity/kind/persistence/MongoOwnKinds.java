package vn.thongsuot.activity.kind.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.thongsuot.activity.kind.OwnKind;
import vn.thongsuot.activity.kind.OwnKinds;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/** One document for each kind, by its code, with all its versions; asked for by its id, or all of the few together. */
@Component
class MongoOwnKinds implements OwnKinds {

    private static final String COLLECTION = "activity_kinds";
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String VERSIONS = "versions";

    private final TenantDatabases databases;
    private final StoredJson json;

    MongoOwnKinds(TenantDatabases databases, StoredJson json) {
        this.databases = databases;
        this.json = json;
    }

    @Override
    public boolean put(TenantId tenant, OwnKind next) {
        return next.version() == 1 ? begin(tenant, next) : add(tenant, next);
    }

    private boolean begin(TenantId tenant, OwnKind first) {
        try {
            collection(tenant)
                    .insertOne(new Document(ID, first.code())
                            .append(VERSION, 1L)
                            .append(VERSIONS, List.of(json.toDocument(first))));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private boolean add(TenantId tenant, OwnKind next) {
        return collection(tenant)
                        .updateOne(
                                Filters.and(Filters.eq(ID, next.code()), Filters.eq(VERSION, next.version() - 1)),
                                Updates.combine(
                                        Updates.set(VERSION, next.version()),
                                        Updates.push(VERSIONS, json.toDocument(next))))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public List<OwnKind> versions(TenantId tenant, String code) {
        var stored = collection(tenant).find(Filters.eq(ID, code)).first();
        return stored == null ? List.of() : versions(stored);
    }

    @Override
    public List<OwnKind> latest(TenantId tenant) {
        return collection(tenant)
                .find()
                .sort(Sorts.ascending(ID))
                .limit(MOST)
                .map(stored -> versions(stored).getLast())
                .into(new ArrayList<>());
    }

    private List<OwnKind> versions(Document stored) {
        return stored.getList(VERSIONS, Document.class).stream()
                .map(one -> json.fromDocument(one, OwnKind.class))
                .toList();
    }

    private MongoCollection<Document> collection(TenantId tenant) {
        return databases.of(tenant).getCollection(COLLECTION);
    }
}
