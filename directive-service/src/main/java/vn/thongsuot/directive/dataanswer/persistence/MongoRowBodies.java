package vn.thongsuot.directive.dataanswer.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.dataanswer.RowBodies;
import vn.thongsuot.directive.dataanswer.Rows;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/** One document for each; only ever asked for by its id, so it needs no further index. */
@Component
class MongoRowBodies implements RowBodies {

    private static final String COLLECTION = "data-answer-rows";
    private static final String ID = "_id";

    private final TenantDatabases databases;
    private final StoredJson json;

    MongoRowBodies(TenantDatabases databases, StoredJson json) {
        this.databases = databases;
        this.json = json;
    }

    @Override
    public void keep(TenantId tenant, String id, Rows rows) {
        try {
            collection(tenant).insertOne(json.toDocument(rows).append(ID, id));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
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
