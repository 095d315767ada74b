package vn.thongsuot.platform.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A copy in MongoDB: {@code _id} the aggregate, {@code seq} its version, {@code data} the narrow record. Applied by
 * conditional upserts on the sequence, so duplicates and any order do no harm.
 */
final class MongoReplica<T> implements Replica<T>, EventHandler<T> {

    private static final String ID = "_id";
    private static final String SEQUENCE = "seq";
    private static final String DATA = "data";
    private static final String GENERATIONS = "copy_generations";

    private final ReplicaKind<T> kind;
    private final TenantDatabases databases;
    private final StoredJson json;
    private final Arrivals arrivals = new Arrivals();

    MongoReplica(ReplicaKind<T> kind, TenantDatabases databases, StoredJson json) {
        this.kind = kind;
        this.databases = databases;
        this.json = json;
    }

    ReplicaKind<T> kind() {
        return kind;
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
    public String reading() {
        return kind.reading();
    }

    @Override
    public void handle(List<Event<T>> events) {
        NewestEvents.byTenant(events).forEach(this::apply);
        arrivals.signal();
    }

    @Override
    public void forget(TenantId tenant, String subject) {
        collection(tenant).deleteOne(Filters.eq(ID, subject));
        grow(tenant);
        arrivals.signal();
    }

    private void apply(TenantId tenant, Collection<Event<T>> newest) {
        var upserts = newest.stream()
                .map(event -> new ConditionalUpserts.Upsert(
                        event.subject(),
                        event.sequence(),
                        new Document(DATA, json.toDocument(kind.kept().apply(event.data(), event.time())))
                                .append("type", event.type())))
                .toList();
        ConditionalUpserts.apply(collection(tenant), SEQUENCE, upserts);
        grow(tenant);
    }

    private void grow(TenantId tenant) {
        databases
                .of(tenant)
                .getCollection(GENERATIONS)
                .updateOne(Filters.eq(ID, kind.collection()), Updates.inc("n", 1L), new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<Versioned<T>> find(TenantId tenant, String id) {
        return Optional.ofNullable(collection(tenant).find(Filters.eq(ID, id)).first())
                .map(this::versioned);
    }

    @Override
    public Map<String, Versioned<T>> findAll(TenantId tenant, Collection<String> ids) {
        var found = new HashMap<String, Versioned<T>>();
        if (!ids.isEmpty()) {
            list(tenant, Filters.in(ID, ids)).forEach(copy -> found.put(copy.id(), copy));
        }
        return found;
    }

    @Override
    public Map<String, Versioned<T>> awaitAll(TenantId tenant, Collection<String> ids) {
        var wanted = new HashSet<>(ids);
        return arrivals.await(() -> findAll(tenant, wanted), found -> found.size() == wanted.size());
    }

    @Override
    public List<Versioned<T>> all(TenantId tenant) {
        return list(tenant, new Document());
    }

    @Override
    public List<Versioned<T>> findBy(TenantId tenant, String field, Object value) {
        requireIndex(field);
        return list(tenant, condition(field, value));
    }

    @Override
    public List<Versioned<T>> findWhere(
            TenantId tenant,
            Map<String, ? extends Collection<String>> anyOf,
            Map<String, Condition.Between> within,
            int limit) {
        anyOf.keySet().forEach(this::requireIndex);
        within.keySet().forEach(this::requireIndex);
        if (anyOf.values().stream().anyMatch(Collection::isEmpty)) {
            return List.of();
        }
        var conditions = new ArrayList<Bson>();
        anyOf.forEach((field, values) -> conditions.add(Filters.in(DATA + "." + field, values)));
        within.forEach((field, bounds) -> conditions.add(condition(field, bounds)));
        var found = new ArrayList<Versioned<T>>();
        collection(tenant)
                .find(Filters.and(conditions))
                .limit(limit)
                .map(this::versioned)
                .into(found);
        return found;
    }

    private static Bson condition(String field, Object value) {
        var path = DATA + "." + field;
        return value instanceof Condition.Between bounds ? bounds(path, bounds) : Filters.eq(path, value);
    }

    private static Bson bounds(String path, Condition.Between bounds) {
        var both = new ArrayList<Bson>();
        if (bounds.from() != null) {
            both.add(Filters.gte(path, bounds.from()));
        }
        if (bounds.to() != null) {
            both.add(Filters.lte(path, bounds.to()));
        }
        return Filters.and(both);
    }

    private void requireIndex(String field) {
        if (!kind.indexes().contains(field)) {
            throw new IllegalArgumentException("'" + field + "' of " + kind.collection() + " has no index");
        }
    }

    @Override
    public long generation(TenantId tenant) {
        var stored = databases
                .of(tenant)
                .getCollection(GENERATIONS)
                .find(Filters.eq(ID, kind.collection()))
                .first();
        return stored == null ? 0 : stored.get("n", Number.class).longValue();
    }

    private List<Versioned<T>> list(TenantId tenant, Bson filter) {
        var found = new ArrayList<Versioned<T>>();
        collection(tenant).find(filter).map(this::versioned).into(found);
        return found;
    }

    private Versioned<T> versioned(Document stored) {
        return new Versioned<>(
                stored.getString(ID),
                stored.get(SEQUENCE, Number.class).longValue(),
                json.fromDocument(stored.get(DATA, Document.class), kind.type()));
    }

    private MongoCollection<Document> collection(TenantId tenant) {
        return databases.of(tenant).getCollection(kind.collection());
    }
}
