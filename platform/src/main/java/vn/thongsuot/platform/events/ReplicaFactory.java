package vn.thongsuot.platform.events;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantIndexes;
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
    public void prepare(TenantIndexes indexes) {
        for (var replica : replicas) {
            var collection = indexes.in(replica.kind().collection());
            replica.kind().indexes().forEach(field -> collection.index(Indexes.ascending("data." + field)));
            replica.kind()
                    .together()
                    .forEach(fields -> collection.index(Indexes.ascending(
                            fields.stream().map(field -> "data." + field).toList())));
        }
    }
}
