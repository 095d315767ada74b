package vn.thongsuot.platform.outbox;

import java.util.Collection;
import java.util.Map;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** Makes the aggregates of each kind; to be called while the application is wired. */
public final class AggregateFactory implements TenantSetup {

    private final Map<String, AggregateKind<?>> kinds;
    private final TenantDatabases databases;
    private final StoredJson json;
    private final OutboxSettings settings;
    private final Outbox outbox;

    AggregateFactory(
            Map<String, AggregateKind<?>> kinds,
            TenantDatabases databases,
            StoredJson json,
            OutboxSettings settings,
            Outbox outbox) {
        this.kinds = kinds;
        this.databases = databases;
        this.json = json;
        this.settings = settings;
        this.outbox = outbox;
    }

    /**
     * Aggregates stored in MongoDB with an outbox.
     *
     * @throws IllegalArgumentException when two kinds would share a collection
     */
    public <S> Aggregates<S> of(AggregateKind<S> kind) {
        if (kinds.putIfAbsent(kind.collection(), kind) != null) {
            throw new IllegalArgumentException("two kinds of aggregates in the collection '" + kind.collection() + "'");
        }
        return new MongoAggregates<>(kind, databases, new AggregateWrites<>(kind, json, settings), outbox);
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        Collection<AggregateKind<?>> all = kinds.values();
        for (var kind : all) {
            var collection = indexes.in(kind.collection());
            KeysetPages.prepare(collection, kind.lists());
            LeaseRelay.prepare(collection);
        }
        MongoAuditTrail.prepare(indexes.in(OutboxStore.AUDIT));
    }
}
