package vn.thongsuot.activity.kind.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import vn.thongsuot.activity.kind.FormerVersions;
import vn.thongsuot.activity.kind.OwnKind;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/** One document for each former version, by code and version. */
final class MongoFormerVersions implements FormerVersions {

    private static final String COLLECTION = "activity_kind_versions";
    private static final String ID = "_id";
    private static final String KIND = "kind";

    private final TenantDatabases databases;
    private final StoredJson json;

    MongoFormerVersions(TenantDatabases databases, StoredJson json) {
        this.databases = databases;
        this.json = json;
    }

    @Override
    public void keep(TenantId tenant, OwnKind version) {
        var id = id(version.code(), version.version());
        collection(tenant)
                .replaceOne(
                        Filters.eq(ID, id),
                        new Document(ID, id).append(KIND, json.toDocument(version)),
                        new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<OwnKind> find(TenantId tenant, String code, long version) {
        return Optional.ofNullable(collection(tenant)
                        .find(Filters.eq(ID, id(code, version)))
                        .first())
                .map(stored -> json.fromDocument(stored.get(KIND, Document.class), OwnKind.class));
    }

    private static String id(String code, long version) {
        return code + ":" + version;
    }

    private MongoCollection<Document> collection(TenantId tenant) {
        return databases.of(tenant).getCollection(COLLECTION);
    }
}
