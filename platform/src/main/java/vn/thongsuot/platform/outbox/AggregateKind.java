package vn.thongsuot.platform.outbox;

import java.util.List;
import java.util.function.Function;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * One kind of aggregate: how it is stored and what is told of it.
 *
 * @param collection name in each tenant's database
 * @param stateType the state, a record without annotations
 * @param topic where its events go
 * @param wire the whole public state as the contract describes it; at most 512 kB as JSON
 * @param filters dotted names of fields of the state by which pages can be asked for; each gets its index
 */
public record AggregateKind<S>(
        String collection, Class<S> stateType, Topic topic, Function<Versioned<S>, ?> wire, List<String> filters) {

    public AggregateKind {
        filters = List.copyOf(filters);
    }

    public static <S> AggregateKind<S> of(
            String collection, Class<S> stateType, Topic topic, Function<Versioned<S>, ?> wire) {
        return new AggregateKind<>(collection, stateType, topic, wire, List.of());
    }

    public AggregateKind<S> filteredBy(String... fields) {
        return new AggregateKind<>(collection, stateType, topic, wire, List.of(fields));
    }
}
