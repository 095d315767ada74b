package vn.thongsuot.platformtest.replica;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.FieldFilters;

/**
 * A copy without a store or a broker, for tests of use cases: {@link #know} says what has been heard. It passes the same
 * {@link ReplicaKit} as the real one.
 */
public final class InMemoryReplica<T> implements Replica<T>, EventHandler<T> {

    private final ReplicaKind<T> kind;
    private final Duration patience;
    private final StoredJson json = new StoredJson();
    private final Map<TenantId, Map<String, Heard>> tenants = new ConcurrentHashMap<>();
    private final Map<TenantId, Long> generations = new ConcurrentHashMap<>();

    private record Heard(long sequence, Document data) {}

    private InMemoryReplica(ReplicaKind<T> kind, Duration patience) {
        this.kind = kind;
        this.patience = patience;
    }

    /** Waits for what is unknown as long as the real one does. */
    public static <T> InMemoryReplica<T> of(ReplicaKind<T> kind) {
        return new InMemoryReplica<>(kind, Duration.ofSeconds(2));
    }

    /** Waits for nothing, so that a test of what is unknown takes no time. */
    public static <T> InMemoryReplica<T> impatient(ReplicaKind<T> kind) {
        return new InMemoryReplica<>(kind, Duration.ZERO);
    }

    /** As above, where topic and event types do not matter to the test. */
    public static <T> InMemoryReplica<T> impatient(Class<T> type, String... indexes) {
        var topic = new Topic("thongsuot.in-memory", "test", "tenant:id", 1, Map.of(), List.of());
        return impatient(ReplicaKind.of("in-memory", type, topic).indexedBy(indexes));
    }

    /** Says that the first version of something has been heard of. */
    public void know(TenantId tenant, String id, T data) {
        know(tenant, id, 1, data);
    }

    public void know(TenantId tenant, String id, long version, T data) {
        var event = "%s:%s:%d".formatted(tenant, id, version);
        handle(List.of(new Event<>(event, "test", tenant, id, version, Instant.EPOCH, data)));
    }

    @Override
    public Topic topic() {
        return kind.topic();
    }

    @Override
    public Class<T> dataType() {
        return kind.type();
    }

    @Override
    public synchronized void handle(List<Event<T>> events) {
        for (var event : events) {
            var heard = new Heard(event.sequence(), json.toDocument(event.data()));
            of(event.tenant())
                    .merge(event.subject(), heard, (one, other) -> one.sequence() >= other.sequence() ? one : other);
        }
        events.stream().map(Event::tenant).distinct().forEach(tenant -> generations.merge(tenant, 1L, Long::sum));
        notifyAll();
    }

    @Override
    public Optional<Versioned<T>> find(TenantId tenant, String id) {
        return Optional.ofNullable(of(tenant).get(id)).map(heard -> versioned(id, heard));
    }

    @Override
    public Map<String, Versioned<T>> findAll(TenantId tenant, Collection<String> ids) {
        var found = new HashMap<String, Versioned<T>>();
        ids.forEach(id -> find(tenant, id).ifPresent(copy -> found.put(id, copy)));
        return found;
    }

    @Override
    public synchronized Map<String, Versioned<T>> awaitAll(TenantId tenant, Collection<String> ids) {
        int wanted = new HashSet<>(ids).size();
        long deadline = System.nanoTime() + patience.toNanos();
        var found = findAll(tenant, ids);
        for (long left = patience.toMillis(); found.size() < wanted && left > 0; left = millisUntil(deadline)) {
            pause(left);
            found = findAll(tenant, ids);
        }
        return found;
    }

    @Override
    public List<Versioned<T>> all(TenantId tenant) {
        return of(tenant).entrySet().stream()
                .map(entry -> versioned(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public List<Versioned<T>> findBy(TenantId tenant, String field, Object value) {
        var filter = new FieldFilters(json, kind.indexes(), Map.of(field, value));
        return of(tenant).entrySet().stream()
                .filter(entry -> filter.match(entry.getValue().data()))
                .map(entry -> versioned(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public long generation(TenantId tenant) {
        return generations.getOrDefault(tenant, 0L);
    }

    private static long millisUntil(long deadline) {
        return Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Versioned<T> versioned(String id, Heard heard) {
        return new Versioned<>(id, heard.sequence(), json.fromDocument(heard.data(), kind.type()));
    }

    private Map<String, Heard> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, any -> new ConcurrentHashMap<>());
    }
}
