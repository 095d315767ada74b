package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.ID;
import static vn.thongsuot.platform.outbox.AggregateDocument.LEASE;
import static vn.thongsuot.platform.outbox.AggregateDocument.LEASE_OWNER;
import static vn.thongsuot.platform.outbox.AggregateDocument.LEASE_UNTIL;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;

/**
 * Finds events whose sender is gone: stored under a lease that has run out. They are claimed by compare-and-set, so that of
 * several instances one sends them.
 */
final class LeaseRelay {

    private static final Logger LOG = LoggerFactory.getLogger(LeaseRelay.class);
    private static final int AT_ONCE = 500;

    private final TenantDatabases databases;
    private final Collection<AggregateKind<?>> kinds;
    private final OutboxSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    LeaseRelay(
            TenantDatabases databases,
            Collection<AggregateKind<?>> kinds,
            OutboxSettings settings,
            Outbox outbox,
            Clock clock) {
        this.databases = databases;
        this.kinds = kinds;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The index of the scan; only aggregates with something to send stand in it. */
    static void prepare(TenantIndexes.Collected collection) {
        collection.index(Indexes.ascending(LEASE_UNTIL), new IndexOptions().sparse(true));
    }

    /** Claims what it finds, tenant by tenant and kind by kind. */
    void scan() {
        for (var tenant : databases.tenants()) {
            try {
                scan(tenant);
            } catch (RuntimeException e) {
                LOG.warn("left-over events of {} have to wait: {}", tenant, e.toString());
            }
        }
    }

    private void scan(TenantId tenant) {
        for (var kind : kinds) {
            var collection = databases.of(tenant).getCollection(kind.collection());
            leftOvers(collection).forEach(document -> {
                if (claim(collection, document)) {
                    outbox.claimed(new OutboxKey(tenant, kind.collection(), document.getString(ID)));
                }
            });
        }
    }

    /** What waits longest comes first; asked in this order, a store reads the index, however many it expects to find. */
    private Iterable<Document> leftOvers(MongoCollection<Document> collection) {
        return collection
                .find(Filters.lt(LEASE_UNTIL, Date.from(clock.instant())))
                .sort(Sorts.ascending(LEASE_UNTIL))
                .projection(Projections.include(LEASE))
                .limit(AT_ONCE)
                .into(new ArrayList<>());
    }

    private boolean claim(MongoCollection<Document> collection, Document found) {
        var lease = found.get(LEASE, Document.class);
        var claimed = Updates.combine(
                Updates.set(LEASE_OWNER, settings.instance()),
                Updates.set(LEASE_UNTIL, Date.from(clock.instant().plus(settings.lease()))));
        return collection
                        .updateOne(
                                Filters.and(
                                        Filters.eq(ID, found.getString(ID)),
                                        Filters.eq(LEASE_OWNER, lease.getString("owner")),
                                        Filters.eq(LEASE_UNTIL, lease.getDate("until"))),
                                claimed)
                        .getMatchedCount()
                == 1;
    }
}
