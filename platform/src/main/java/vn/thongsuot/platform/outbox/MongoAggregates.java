package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.ID;
import static vn.thongsuot.platform.outbox.AggregateDocument.VERSION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/** Aggregates in MongoDB, each one document with its events; see {@link AggregateDocument}. */
final class MongoAggregates<S> implements Aggregates<S> {

    /** How often a command without an expected version looks again when others come between. */
    private static final int ATTEMPTS = 30;

    private static final Refusal TOO_LARGE = Refusal.of(Refusal.Reason.TOO_LARGE, "state-too-large");

    private final AggregateKind<S> kind;
    private final TenantDatabases databases;
    private final AggregateWrites<S> writes;
    private final StoredAggregates<S> stored;
    private final Outbox outbox;

    MongoAggregates(AggregateKind<S> kind, TenantDatabases databases, AggregateWrites<S> writes, Outbox outbox) {
        this.kind = kind;
        this.databases = databases;
        this.writes = writes;
        this.stored = new StoredAggregates<>(kind, databases, writes);
        this.outbox = outbox;
    }

    @Override
    public Outcome<Versioned<S>> create(Command command, String id, Supplier<Decision<S>> decision) {
        var existing = stored.load(command.tenant(), id);
        if (existing != null) {
            return stored.replayed(existing, command);
        }
        return switch (decision.get()) {
            case Decision.Refused<S> refused -> Outcome.refused(refused.refusal());
            case Decision.Unchanged<S> unchanged ->
                throw new IllegalStateException("nothing is there that could stay as it is");
            case Decision.Accepted<S> accepted -> insert(command, id, accepted);
        };
    }

    private Outcome<Versioned<S>> insert(Command command, String id, Decision.Accepted<S> accepted) {
        var write = writes.birth(command, id, accepted.state(), accepted.event());
        if (write.tooLarge()) {
            return Outcome.refused(TOO_LARGE);
        }
        try {
            stored.collection(command.tenant()).insertOne(write.document());
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return stored.replayed(
                    Optional.ofNullable(stored.load(command.tenant(), id)).orElseThrow(() -> e), command);
        }
        outbox.stored(stored.key(command.tenant(), id), List.of(write.event()));
        return Outcome.done(new Versioned<>(id, 1, accepted.state()));
    }

    @Override
    public int createAll(Command command, Map<String, S> states, String event) {
        var births = new ArrayList<AggregateWrites.Write>();
        states.forEach((id, state) -> births.add(writes.birth(command, id, state, event)));
        if (births.stream().anyMatch(AggregateWrites.Write::tooLarge)) {
            throw new RefusedException(TOO_LARGE);
        }
        if (births.isEmpty()) {
            return 0;
        }
        var inserted = Births.insert(stored.collection(command.tenant()), births);
        inserted.forEach(birth ->
                outbox.stored(stored.key(command.tenant(), birth.document().getString(ID)), List.of(birth.event())));
        return inserted.size();
    }

    @Override
    public Outcome<Versioned<S>> change(Command command, String id, Function<Versioned<S>, Decision<S>> decide) {
        return change(command, id, decide, writes::change);
    }

    @Override
    public Outcome<Versioned<S>> erase(
            Command command, String id, Erasure erasure, Function<Versioned<S>, Decision<S>> decide) {
        Writing<S> writing = (by, current, state, event) -> writes.erasure(by, current, state, event, erasure);
        var outcome = change(command, id, decide, writing);
        var erased = outcome instanceof Outcome.Done<Versioned<S>> ? stored.load(command.tenant(), id) : null;
        if (erased != null) {
            var audit = databases.of(command.tenant()).getCollection(OutboxStore.AUDIT);
            AuditErasure.run(audit, kind.collection(), id, erased.pending(), command, erasure);
        }
        return outcome;
    }

    /** How an accepted decision becomes a write. */
    private interface Writing<S> {
        AggregateWrites.Write of(Command command, AggregateDocument current, S state, String event);
    }

    private Outcome<Versioned<S>> change(
            Command command, String id, Function<Versioned<S>, Decision<S>> decide, Writing<S> writing) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var current = stored.load(command.tenant(), id);
            if (current == null) {
                return Outcome.refused(Refusal.notFound());
            }
            var outcome = attempt(command, current, decide, writing);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return Outcome.refused(Refusal.conflict("busy"));
    }

    /** Empty when another command came between and this one is to be decided anew. */
    private Optional<Outcome<Versioned<S>>> attempt(
            Command command,
            AggregateDocument current,
            Function<Versioned<S>, Decision<S>> decide,
            Writing<S> writing) {
        var known = command.key() == null ? null : current.hashOf(command.key());
        if (known != null && command.key() != null) {
            return Optional.of(
                    known.equals(command.key().bodyHash())
                            ? new Outcome.Done<>(stored.versioned(current), true)
                            : Outcome.refused(Refusal.of(Refusal.Reason.KEY_REUSED, "idempotency-key-reused")));
        }
        if (command.expectedVersion() != null && command.expectedVersion() != current.version()) {
            return Optional.of(Outcome.refused(Refusal.of(Refusal.Reason.STALE, "stale")));
        }
        return switch (decide.apply(stored.versioned(current))) {
            case Decision.Refused<S> refused -> Optional.of(Outcome.refused(refused.refusal()));
            case Decision.Unchanged<S> unchanged -> Optional.of(Outcome.done(stored.versioned(current)));
            case Decision.Accepted<S> accepted ->
                update(
                        command,
                        current,
                        writing.of(command, current, accepted.state(), accepted.event()),
                        accepted.state());
        };
    }

    private Optional<Outcome<Versioned<S>>> update(
            Command command, AggregateDocument current, AggregateWrites.Write write, S state) {
        if (write.tooLarge()) {
            return Optional.of(Outcome.refused(TOO_LARGE));
        }
        if (write.outboxFull()) {
            return Optional.of(Outcome.refused(Refusal.of(Refusal.Reason.OUTBOX_FULL, "outbox-full")));
        }
        var matched = stored.collection(command.tenant())
                .updateOne(
                        Filters.and(Filters.eq(ID, current.id()), Filters.eq(VERSION, current.version())),
                        write.document())
                .getMatchedCount();
        if (matched == 0) {
            return Optional.empty();
        }
        outbox.stored(stored.key(command.tenant(), current.id()), write.pending());
        return Optional.of(Outcome.done(new Versioned<>(current.id(), current.version() + 1, state)));
    }

    @Override
    public Optional<Versioned<S>> find(TenantId tenant, String id) {
        return stored.find(tenant, id);
    }

    @Override
    public Map<String, Versioned<S>> findAll(TenantId tenant, Collection<String> ids) {
        return stored.findAll(tenant, ids);
    }

    @Override
    public Page<Versioned<S>> page(TenantId tenant, PageQuery query, Map<String, ?> equalTo) {
        return stored.page(tenant, query, equalTo);
    }
}
