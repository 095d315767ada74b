package vn.thongsuot.platform.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.thongsuot.contracts.Topic;

/**
 * One kind of copy.
 *
 * @param collection name in each tenant's database; by convention {@code copy_} and what it is a copy of
 * @param type narrow record with just the fields that are read
 * @param indexes dotted fields of the record by which it is looked up, each with an index of its own
 * @param together fields among them that are asked for at once, and have an index together
 * @param kept what is kept of an event's data and time
 * @param reading as in {@link EventHandler#reading}
 */
public record ReplicaKind<T>(
        String collection,
        Class<T> type,
        Topic topic,
        List<String> indexes,
        List<List<String>> together,
        BiFunction<T, Instant, T> kept,
        String reading) {

    public ReplicaKind {
        indexes = List.copyOf(indexes);
        together = together.stream().map(List::copyOf).toList();
    }

    public static <T> ReplicaKind<T> of(String collection, Class<T> type, Topic topic) {
        return new ReplicaKind<>(collection, type, topic, List.of(), List.of(), (data, time) -> data, "");
    }

    public ReplicaKind<T> indexedBy(String... fields) {
        return new ReplicaKind<>(collection, type, topic, List.of(fields), together, kept, reading);
    }

    /** An index for questions that name all of these fields. */
    public ReplicaKind<T> indexedTogether(String... fields) {
        var all = new ArrayList<>(together);
        all.add(List.of(fields));
        return new ReplicaKind<>(collection, type, topic, indexes, all, kept, reading);
    }

    /** Where the record has a place for when it was told. */
    public ReplicaKind<T> keepingTime(BiFunction<T, Instant, T> telling) {
        return new ReplicaKind<>(collection, type, topic, indexes, together, telling, reading);
    }

    /** Of a topic that the service may have read long before this copy was thought of: it begins at the beginning. */
    public ReplicaKind<T> readAnew(String name) {
        return new ReplicaKind<>(collection, type, topic, indexes, together, kept, name);
    }
}
