package vn.thongsuot.platform.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A service's own small copy of what another service told it: per tenant and id the newest state it has heard of.
 */
public interface Replica<T> {

    Optional<Versioned<T>> find(TenantId tenant, String id);

    /** Those of the ids that are known, in one query. */
    Map<String, Versioned<T>> findAll(TenantId tenant, Collection<String> ids);

    /**
     * As {@link #findAll}, but waits up to two seconds for those not known yet, since their events may be on the way.
     */
    Map<String, Versioned<T>> awaitAll(TenantId tenant, Collection<String> ids);

    /** Everything known of a tenant. For small kinds only, such as units and posts. */
    List<Versioned<T>> all(TenantId tenant);

    /**
     * Those whose field equals the value, or lies in it where it is a {@link Condition.Between}; the field must be declared
     * when the replica is made.
     */
    List<Versioned<T>> findBy(TenantId tenant, String field, Object value);

    /**
     * Those of which each named field has one of its values, in no particular order; each field must be declared when the
     * replica is made.
     *
     * @param anyOf values by field, at least one field
     * @param limit how many are answered at most; who must know whether there are more asks for one more
     */
    default List<Versioned<T>> findWhere(TenantId tenant, Map<String, ? extends Collection<String>> anyOf, int limit) {
        return findWhere(tenant, anyOf, Map.of(), limit);
    }

    /**
     * Those of them of which each further field lies within its bounds too.
     *
     * @param within bounds by field, each declared when the replica is made; may be empty
     */
    default List<Versioned<T>> findWhere(
            TenantId tenant,
            Map<String, ? extends Collection<String>> anyOf,
            Map<String, Condition.Between> within,
            int limit) {
        @Nullable Map<String, Versioned<T>> found = null;
        for (var condition : anyOf.entrySet()) {
            var meeting = new LinkedHashMap<String, Versioned<T>>();
            for (var value : condition.getValue()) {
                findBy(tenant, condition.getKey(), value).forEach(copy -> meeting.put(copy.id(), copy));
            }
            if (found == null) {
                found = meeting;
            } else {
                found.keySet().retainAll(meeting.keySet());
            }
        }
        if (found == null) {
            return List.of();
        }
        for (var bounds : within.entrySet()) {
            var meeting = new HashSet<String>();
            findBy(tenant, bounds.getKey(), bounds.getValue()).forEach(copy -> meeting.add(copy.id()));
            found.keySet().retainAll(meeting);
        }
        return found.values().stream().limit(limit).toList();
    }

    /** Grows with every applied batch of the tenant, so that derived views know when to look again. */
    long generation(TenantId tenant);
}
