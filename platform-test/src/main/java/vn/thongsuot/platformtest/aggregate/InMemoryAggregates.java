package vn.thongsuot.platformtest.aggregate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Aggregates without a store or a broker, for tests of use cases. It passes the same {@link AggregatesKit} as the real one,
 * and keeps what was told so that tests can look at it. Every tenant is known.
 */
public final class InMemoryAggregates<S> implements Aggregates<S> {

    private static final int MAX_EVENT_BYTES = 524_288;
    private static final Refusal TOO_LARGE = Refusal.of(Refusal.Reason.TOO_LARGE, "state-too-large");

    private final AggregateKind<S> kind;
    private final StoredJson json = new StoredJson();
    private final Map<TenantId, Map<String, Stored>> tenants = new ConcurrentHashMap<>();
    private final List<Told> told = new ArrayList<>();

    private InMemoryAggregates(AggregateKind<S> kind) {
        this.kind = kind;
    }

    public static <S> InMemoryAggregates<S> of(AggregateKind<S> kind) {
        return new InMemoryAggregates<>(kind);
    }

    /** For states whose wire form does not matter to the test; what is told then is the {@link Versioned} state. */
    public static <S> InMemoryAggregates<S> of(Class<S> stateType, String... filters) {
        var topic = new Topic("thongsuot.in-memory", "test", "tenant:id", 1, Map.of(), List.of());
        return of(AggregateKind.<S>of("in-memory", stateType, topic, stored -> stored)
                .filteredBy(filters));
    }

    /** Everything told so far, of all tenants; of one aggregate in the order of its versions. */
    public List<Told> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    /** Types of the events told of one aggregate, in the order of its versions. */
    public List<String> toldOf(TenantId tenant, String id) {
        return told().stream()
                .filter(event -> event.tenant().equals(tenant) && event.id().equals(id))
                .map(Told::type)
                .toList();
    }

    @Override
    public Outcome<Versioned<S>> create(Command command, String id, Supplier<Decision<S>> decision) {
        var existing = of(command.tenant()).get(id);
        if (existing != null) {
            return existing.answerToBirth(command, versioned(existing));
        }
        var decided = decision.get();
        if (decided instanceof Decision.Refused<S> refused) {
            return Outcome.refused(refused.refusal());
        }
        var accepted = Stored.accepted(decided);
        var born = Stored.born(command, id, json.toDocument(accepted.state()));
        if (isTooLarge(born)) {
            return Outcome.refused(TOO_LARGE);
        }
        return commit(command.tenant(), null, born, accepted.event())
                ? Outcome.done(versioned(born))
                : create(command, id, decision);
    }

    @Override
    public int createAll(Command command, Map<String, S> states, String event) {
        var births = states.entrySet().stream()
                .map(state -> Stored.born(command, state.getKey(), json.toDocument(state.getValue())))
                .toList();
        if (births.stream().anyMatch(this::isTooLarge)) {
            throw new RefusedException(TOO_LARGE);
        }
        return (int) births.stream()
                .filter(born -> commit(command.tenant(), null, born, event))
                .count();
    }

    @Override
    public Outcome<Versioned<S>> change(Command command, String id, Function<Versioned<S>, Decision<S>> decision) {
        while (true) {
            var current = of(command.tenant()).get(id);
            if (current == null) {
                return Outcome.refused(Refusal.notFound());
            }
            var outcome = attempt(command, current, decision);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /** There is no audit here. */
    @Override
    public Outcome<Versioned<S>> erase(
            Command command, String id, Erasure erasure, Function<Versioned<S>, Decision<S>> decision) {
        return change(command, id, decision);
    }

    /** Empty when another command came between. */
    private Optional<Outcome<Versioned<S>>> attempt(
            Command command, Stored current, Function<Versioned<S>, Decision<S>> decide) {
        var seen = versioned(current);
        var repetition = current.answerToRepetition(command, seen);
        if (repetition.isPresent()) {
            return repetition;
        }
        if (current.isStaleFor(command)) {
            return Optional.of(Outcome.refused(Refusal.of(Refusal.Reason.STALE, "stale")));
        }
        return switch (decide.apply(seen)) {
            case Decision.Refused<S> refused -> Optional.of(Outcome.refused(refused.refusal()));
            case Decision.Unchanged<S> unchanged -> Optional.of(Outcome.done(seen));
            case Decision.Accepted<S> accepted -> store(command, current, accepted);
        };
    }

    private Optional<Outcome<Versioned<S>>> store(Command command, Stored current, Decision.Accepted<S> accepted) {
        var next = current.changed(command, json.toDocument(accepted.state()));
        if (isTooLarge(next)) {
            return Optional.of(Outcome.refused(TOO_LARGE));
        }
        return commit(command.tenant(), current, next, accepted.event())
                ? Optional.of(Outcome.done(versioned(next)))
                : Optional.empty();
    }

    /** State and event together, only if nothing came between. */
    private boolean commit(TenantId tenant, @Nullable Stored expected, Stored next, String event) {
        synchronized (told) {
            if (of(tenant).get(next.id()) != expected) {
                return false;
            }
            of(tenant).put(next.id(), next);
            told.add(new Told(tenant, next.id(), next.version(), event, wire(next)));
            return true;
        }
    }

    @Override
    public Optional<Versioned<S>> find(TenantId tenant, String id) {
        return Optional.ofNullable(of(tenant).get(id)).map(this::versioned);
    }

    @Override
    public Map<String, Versioned<S>> findAll(TenantId tenant, Collection<String> ids) {
        var found = new HashMap<String, Versioned<S>>();
        ids.forEach(id -> find(tenant, id).ifPresent(aggregate -> found.put(id, aggregate)));
        return found;
    }

    @Override
    public Page<Versioned<S>> page(TenantId tenant, PageQuery query, Map<String, ?> equalTo) {
        var filters = new FieldFilters(json, kind.lists().names(), equalTo);
        var all = of(tenant).values().stream()
                .filter(stored -> filters.match(stored.state()))
                .toList();
        return new StoredPages(all, kind.lists().orderOf(equalTo)).page(query).map(this::versioned);
    }

    private Map<String, Stored> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, any -> new ConcurrentHashMap<>());
    }

    private Versioned<S> versioned(Stored stored) {
        return new Versioned<>(stored.id(), stored.version(), json.fromDocument(stored.state(), kind.stateType()));
    }

    private Object wire(Stored stored) {
        return kind.wire().apply(versioned(stored));
    }

    private boolean isTooLarge(Stored stored) {
        return json.toJson(wire(stored)).getBytes(StandardCharsets.UTF_8).length > MAX_EVENT_BYTES;
    }
}
