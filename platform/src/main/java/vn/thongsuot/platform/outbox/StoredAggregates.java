package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.ID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reads aggregates of one kind as they are stored. */
final class StoredAggregates<S> {

    private final AggregateKind<S> kind;
    private final TenantDatabases databases;
    private final AggregateWrites<S> writes;

    StoredAggregates(AggregateKind<S> kind, TenantDatabases databases, AggregateWrites<S> writes) {
        this.kind = kind;
        this.databases = databases;
        this.writes = writes;
    }

    Optional<Versioned<S>> find(TenantId tenant, String id) {
        return Optional.ofNullable(load(tenant, id)).map(this::versioned);
    }

    Map<String, Versioned<S>> findAll(TenantId tenant, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, Versioned<S>>();
        for (var document : collection(tenant).find(Filters.in(ID, ids))) {
            var aggregate = versioned(new AggregateDocument(document));
            found.put(aggregate.id(), aggregate);
        }
        return found;
    }

    Page<Versioned<S>> page(TenantId tenant, PageQuery query, Map<String, ?> equalTo) {
        return new KeysetPages(collection(tenant), kind.lists())
                .page(query, equalTo)
                .map(document -> versioned(new AggregateDocument(document)));
    }

    /** With its events and keys; null when there is none. */
    @Nullable
    AggregateDocument load(TenantId tenant, String id) {
        var document = collection(tenant).find(Filters.eq(ID, id)).first();
        return document == null ? null : new AggregateDocument(document);
    }

    Versioned<S> versioned(AggregateDocument document) {
        return new Versioned<>(document.id(), document.version(), writes.state(document));
    }

    MongoCollection<Document> collection(TenantId tenant) {
        return databases.of(tenant).getCollection(kind.collection());
    }

    /** What the command that made it was answered, when this is the same again; refused for another one. */
    Outcome<Versioned<S>> replayed(AggregateDocument existing, Command command) {
        var birth = existing.birth();
        var key = command.key();
        if (birth == null || key == null || !key.value().equals(birth.getString("k"))) {
            return Outcome.refused(Refusal.conflict("already-exists"));
        }
        return key.bodyHash().equals(birth.getString("h"))
                ? new Outcome.Done<>(versioned(existing), true)
                : Outcome.refused(Refusal.of(Refusal.Reason.KEY_REUSED, "idempotency-key-reused"));
    }

    OutboxKey key(TenantId tenant, String id) {
        return new OutboxKey(tenant, kind.collection(), id);
    }
}
