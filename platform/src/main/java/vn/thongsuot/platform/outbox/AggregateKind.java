package vn.thongsuot.platform.outbox;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * One kind of aggregate: how it is stored and what is told of it.
 *
 * @param collection name in each tenant's database
 * @param stateType the state, a record without annotations
 * @param topic where its events go; absent for what is told to nobody, and then the outbox brings the audit alone
 * @param wire the whole public state as the contract describes it; at most 512 kB as JSON
 * @param filters dotted names of fields of the state by which pages can be asked for; each gets its index
 * @param places the units at which one is, for who may read its audit; absent for what concerns the whole tenant
 * @param receiver the tenant that each is for; absent for what stays in its tenant, which is all but the exchange
 */
public record AggregateKind<S>(
        String collection,
        Class<S> stateType,
        @Nullable Topic topic,
        Function<Versioned<S>, ?> wire,
        List<String> filters,
        @Nullable Function<Versioned<S>, ? extends Collection<String>> places,
        @Nullable Function<S, TenantId> receiver) {

    public AggregateKind {
        filters = List.copyOf(filters);
    }

    public static <S> AggregateKind<S> of(
            String collection, Class<S> stateType, Topic topic, Function<Versioned<S>, ?> wire) {
        return new AggregateKind<>(collection, stateType, topic, wire, List.of(), null, null);
    }

    /** What this service alone knows: bounded, written and audited as all others, and on no topic. */
    public static <S> AggregateKind<S> untold(String collection, Class<S> stateType) {
        return new AggregateKind<>(collection, stateType, null, Versioned::state, List.of(), null, null);
    }

    public AggregateKind<S> filteredBy(String... fields) {
        return new AggregateKind<>(collection, stateType, topic, wire, List.of(fields), places, receiver);
    }

    /** Who audits one of the units, or a unit above it, may read what changed. */
    public AggregateKind<S> placedAt(Function<Versioned<S>, ? extends Collection<String>> places) {
        return new AggregateKind<>(collection, stateType, topic, wire, filters, places, receiver);
    }

    /**
     * Envelopes for other tenants: their events carry the receiver as tenant and ours as sender. An id must be unique among
     * all that this receiver gets from anybody.
     */
    public AggregateKind<S> addressedTo(Function<S, TenantId> receiver) {
        return new AggregateKind<>(collection, stateType, topic, wire, filters, places, receiver);
    }
}
