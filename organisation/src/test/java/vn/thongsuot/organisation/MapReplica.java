package vn.thongsuot.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** A copy that a test fills by hand; it knows one tenant. */
final class MapReplica<T> implements Replica<T> {

    private final Map<String, Versioned<T>> known = new HashMap<>();
    private final BiPredicate<T, Object> matches;
    private long generation;

    MapReplica(BiPredicate<T, Object> matches) {
        this.matches = matches;
    }

    void put(String id, T state) {
        known.put(id, new Versioned<>(id, ++generation, state));
    }

    @Override
    public Optional<Versioned<T>> find(TenantId tenant, String id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Map<String, Versioned<T>> findAll(TenantId tenant, Collection<String> ids) {
        var found = new HashMap<>(known);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Map<String, Versioned<T>> awaitAll(TenantId tenant, Collection<String> ids) {
        return findAll(tenant, ids);
    }

    @Override
    public List<Versioned<T>> all(TenantId tenant) {
        return List.copyOf(known.values());
    }

    @Override
    public List<Versioned<T>> findBy(TenantId tenant, String field, Object value) {
        return known.values().stream()
                .filter(each -> matches.test(each.state(), value))
                .toList();
    }

    @Override
    public long generation(TenantId tenant) {
        return generation;
    }
}
