package vn.thongsuot.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.audit.AuditTrail;
import vn.thongsuot.platform.audit.Change;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;

/** Reads the audit beside the aggregates; a cursor is the version of the last change that was told. */
final class MongoAuditTrail implements AuditTrail {

    private static final String AGGREGATE = "aggregate";

    private final Map<String, AggregateKind<?>> kinds;
    private final TenantDatabases databases;
    private final StoredJson json;

    MongoAuditTrail(Map<String, AggregateKind<?>> kinds, TenantDatabases databases, StoredJson json) {
        this.kinds = kinds;
        this.databases = databases;
        this.json = json;
    }

    /** The index of the query below. */
    static void prepare(TenantIndexes.Collected audit) {
        audit.index(Indexes.ascending(AGGREGATE, AggregateDocument.VERSION));
    }

    @Override
    public Optional<Set<String>> units(TenantId tenant, String kind, String id) {
        return kind(kind).flatMap(known -> load(tenant, known, id).map(stored -> units(known, stored)));
    }

    private <S> Set<String> units(AggregateKind<S> kind, AggregateDocument stored) {
        var places = kind.places();
        var state = json.fromDocument(stored.state(), kind.stateType());
        return places == null
                ? Set.of()
                : Set.copyOf(places.apply(new Versioned<>(stored.id(), stored.version(), state)));
    }

    @Override
    public Page<Change> changes(TenantId tenant, String kind, String id, PageQuery query) {
        var known = kind(kind);
        if (known.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var audit = databases.of(tenant).getCollection(OutboxStore.AUDIT);
        putInWhatWaits(tenant, known.get(), id, audit);
        return page(audit, filter(known.get().collection(), id, query.cursor()), query.limit());
    }

    /** A change is told as soon as it is stored, also while its event waits for the broker. */
    private void putInWhatWaits(TenantId tenant, AggregateKind<?> kind, String id, MongoCollection<Document> audit) {
        load(tenant, kind, id).ifPresent(stored -> OutboxStore.insert(audit, stored.pending()));
    }

    private static Page<Change> page(MongoCollection<Document> audit, Bson filter, int limit) {
        var told = new ArrayList<Change>();
        long size = 0;
        @Nullable String next = null;
        for (var entry : audit.find(filter)
                .sort(Sorts.descending(AggregateDocument.VERSION))
                .limit(limit + 1)) {
            if (told.size() == limit || size > AuditedValues.MOST_IN_A_PAGE) {
                next = Long.toString(told.getLast().version());
                break;
            }
            var values = new AuditedValues();
            told.add(values.change(entry));
            size += values.size();
        }
        return new Page<>(told, next);
    }

    private static Bson filter(String collection, String id, @Nullable String cursor) {
        var one = Filters.and(Filters.eq(AGGREGATE, id), Filters.eq("collection", collection));
        return cursor == null ? one : Filters.and(one, Filters.lt(AggregateDocument.VERSION, version(cursor)));
    }

    private static long version(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new RefusedException(Refusal.invalid(List.of(Violation.of("cursor", "unknown-cursor"))));
        }
    }

    private Optional<AggregateKind<?>> kind(String inPaths) {
        return kinds.values().stream()
                .filter(kind -> kind.collection().replace('_', '-').equals(inPaths))
                .findFirst()
                .map(kind -> kind);
    }

    private Optional<AggregateDocument> load(TenantId tenant, AggregateKind<?> kind, String id) {
        return Optional.ofNullable(databases
                        .of(tenant)
                        .getCollection(kind.collection())
                        .find(Filters.eq(AggregateDocument.ID, id))
                        .first())
                .map(AggregateDocument::new);
    }
}
