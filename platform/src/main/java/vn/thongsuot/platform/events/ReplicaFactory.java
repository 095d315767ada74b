package vn.thongsuot.platform.events;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** Makes a service's copies of what others own, and subscribes them; to be called while the application is wired. */
public final class ReplicaFactory implements TenantSetup {

    private final TenantDatabases databases;
    private final StoredJson json;
    private final List<MongoReplica<?>> replicas = new CopyOnWriteArrayList<>();

    ReplicaFactory(TenantDatabases databases, StoredJson json) {
        this.databases = databases;
        this.json = json;
    }

    public <T> Replica<T> of(ReplicaKind<T> kind) {
        var replica = new MongoReplica<>(kind, databases, json);
        replicas.add(replica);
        return replica;
    }

    List<MongoReplica<?>> replicas() {
        return replicas;
    }

    @Override
    public void prepare(MongoOperations database) {
        for (var replica : replicas) {
            var collection = database.getCollection(replica.kind().collection());
            replica.kind().indexes().forEach(field -> collection.createIndex(Indexes.ascending("data." + field)));
            replica.kind()
                    .together()
                    .forEach(fields -> collection.createIndex(Indexes.ascending(
                            fields.stream().map(field -> "data." + field).toList())));
        }
    }
}
