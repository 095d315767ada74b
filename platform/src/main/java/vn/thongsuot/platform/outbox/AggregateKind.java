package vn.thongsuot.platform.outbox;

import java.util.Collection;
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
 * @param lists by which fields of the state pages can be asked for; each gets its index
 * @param places the units at which one is, for who may read its audit; absent for what concerns the whole tenant
 * @param receiver the tenant that each is for; absent for what stays in its tenant, which is all but the exchange
 */
public record AggregateKind<S>(
        String collection,
        Class<S> stateType,
        @Nullable Topic topic,
        Function<Versioned<S>, ?> wire,
        ListFields lists,
        @Nullable Function<Versioned<S>, ? extends Collection<String>> places,
        @Nullable Function<S, TenantId> receiver) {

    public static <S> AggregateKind<S> of(
            String collection, Class<S> stateType, Topic topic, Function<Versioned<S>, ?> wire) {
        return new AggregateKind<>(collection, stateType, topic, wire, ListFields.NONE, null, null);
    }

    /** What this service alone knows: bounded, written and audited as all others, and on no topic. */
    public static <S> AggregateKind<S> untold(String collection, Class<S> stateType) {
        return new AggregateKind<>(collection, stateType, null, Versioned::state, ListFields.NONE, null, null);
    }

    /** Pages by what a share of all may meet, a state or a unit; {@link #together} says which are asked for at once. */
    public AggregateKind<S> filteredBy(String... fields) {
        return listed(lists.with(ListFields.Use.SHARED, fields));
    }

    /** Pages by what few meet, however many there are: its index is enough whatever else is asked for. */
    public AggregateKind<S> foundBy(String... fields) {
        return listed(lists.with(ListFields.Use.FEW, fields));
    }

    /** Pages by words; what they find is looked through for anything else that is asked for. */
    public AggregateKind<S> searchedBy(String... fields) {
        return listed(lists.with(ListFields.Use.SEARCHED, fields));
    }

    /** Pages within bounds of a day, which lie in its order; of several days in the order of the first that is bounded. */
    public AggregateKind<S> datedBy(String... days) {
        return listed(lists.with(ListFields.Use.DAY, days));
    }

    /** Pages up to a day beside other conditions, in the order of creation. */
    public AggregateKind<S> boundedBy(String... days) {
        return listed(lists.with(ListFields.Use.BOUND, days));
    }

    /**
     * Any two of these are asked for at once, and have an index together. What is named by none of the others is never asked
     * for alone. No two may be lists: stores refuse such an index.
     */
    public AggregateKind<S> together(String... fields) {
        return listed(lists.together(fields));
    }

    /** As {@link #together}, where few meet both, however many there are: their index is enough whatever else is asked for. */
    public AggregateKind<S> foundByBoth(String one, String other) {
        return listed(lists.foundByBoth(one, other));
    }

    private AggregateKind<S> listed(ListFields by) {
        return new AggregateKind<>(collection, stateType, topic, wire, by, places, receiver);
    }

    /** Who audits one of the units, or a unit above it, may read what changed. */
    public AggregateKind<S> placedAt(Function<Versioned<S>, ? extends Collection<String>> places) {
        return new AggregateKind<>(collection, stateType, topic, wire, lists, places, receiver);
    }

    /**
     * Envelopes for other tenants: their events carry the receiver as tenant and ours as sender. An id must be unique among
     * all that this receiver gets from anybody.
     */
    public AggregateKind<S> addressedTo(Function<S, TenantId> receiver) {
        return new AggregateKind<>(collection, stateType, topic, wire, lists, places, receiver);
    }
}
