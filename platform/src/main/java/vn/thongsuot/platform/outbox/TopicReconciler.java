package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.ID;
import static vn.thongsuot.platform.outbox.AggregateDocument.LATEST;
import static vn.thongsuot.platform.outbox.AggregateDocument.SENT;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Compares what stands last on a topic with what the store says was sent, and has the newest state sent once more where they
 * differ. They differ when a sender died between sending an old state late and noticing that a newer one had been sent by
 * another, and when a topic lost what it had or begins anew under a store that was restored. Works partition by partition,
 * so that it needs memory for the keys of one.
 */
final class TopicReconciler {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReconciler.class);
    private static final int AT_ONCE = 500;
    private static final String RECEIVER = LATEST + "." + PendingEvent.TO;

    private final TopicHeads heads;
    private final TenantDatabases databases;
    private final Collection<AggregateKind<?>> kinds;
    private final Outbox outbox;

    TopicReconciler(TopicHeads heads, TenantDatabases databases, Collection<AggregateKind<?>> kinds, Outbox outbox) {
        this.heads = heads;
        this.databases = databases;
        this.kinds = kinds;
        this.outbox = outbox;
    }

    /** Goes through all own topics once. */
    void reconcile() {
        for (var kind : kinds) {
            var topic = kind.topic();
            if (topic != null) {
                heads.forEachPartition(topic.name(), found -> {
                    compare(kind, found.newest());
                    databases.tenants().forEach(tenant -> findMissing(kind, tenant, found));
                });
            }
        }
    }

    /** What was made while the topic was being read may be sent once too often, which does no harm. */
    private void findMissing(AggregateKind<?> kind, TenantId tenant, TopicHeads.Heads found) {
        var sent = databases
                .of(tenant)
                .getCollection(kind.collection())
                .find(Filters.gt(SENT, 0))
                .projection(Projections.include(ID, RECEIVER))
                .batchSize(AT_ONCE);
        int missing = 0;
        for (var document : sent) {
            var key = new TopicHeads.Key(tenant, document.getString(ID));
            var receiver = document.getEmbedded(List.of(LATEST, PendingEvent.TO), tenant.value());
            if (found.wouldHold(receiver + ":" + key.id()) && !found.newest().containsKey(key)) {
                outbox.resend(new OutboxKey(tenant, kind.collection(), key.id()));
                missing++;
            }
        }
        if (missing > 0) {
            LOG.warn("{} of {} were not on their topic; sending them again", missing, kind.collection());
        }
    }

    private void compare(AggregateKind<?> kind, Map<TopicHeads.Key, Long> newest) {
        var byTenant = new HashMap<TenantId, List<TopicHeads.Key>>();
        newest.keySet().stream()
                .filter(key -> databases.tenants().contains(key.tenant()))
                .forEach(key -> byTenant.computeIfAbsent(key.tenant(), tenant -> new ArrayList<>())
                        .add(key));
        byTenant.forEach((tenant, keys) -> {
            for (int from = 0; from < keys.size(); from += AT_ONCE) {
                compare(kind, newest, keys.subList(from, Math.min(keys.size(), from + AT_ONCE)));
            }
        });
    }

    private void compare(AggregateKind<?> kind, Map<TopicHeads.Key, Long> newest, List<TopicHeads.Key> keys) {
        var tenant = keys.getFirst().tenant();
        var stored = databases
                .of(tenant)
                .getCollection(kind.collection())
                .find(Filters.in(ID, keys.stream().map(TopicHeads.Key::id).toList()))
                .projection(Projections.include(SENT));
        for (var document : stored) {
            var id = document.getString(ID);
            long sent = document.get(SENT, Number.class).longValue();
            if (newest.getOrDefault(new TopicHeads.Key(tenant, id), Long.MAX_VALUE) < sent) {
                LOG.warn(
                        "{} {} stands on its topic in an older state than was sent; sending it again",
                        kind.collection(),
                        id);
                outbox.resend(new OutboxKey(tenant, kind.collection(), id));
            }
        }
    }
}
