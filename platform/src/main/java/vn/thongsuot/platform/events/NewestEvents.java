package vn.thongsuot.platform.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reduces a batch to the newest event of each aggregate, by sequence and never by arrival. */
public final class NewestEvents {

    private NewestEvents() {}

    public static <T> Map<TenantId, Collection<Event<T>>> byTenant(List<Event<T>> events) {
        var newest = new LinkedHashMap<TenantId, Map<String, Event<T>>>();
        for (var event : events) {
            newest.computeIfAbsent(event.tenant(), tenant -> new LinkedHashMap<>())
                    .merge(event.subject(), event, (one, other) -> one.sequence() >= other.sequence() ? one : other);
        }
        var byTenant = new LinkedHashMap<TenantId, Collection<Event<T>>>();
        newest.forEach((tenant, bySubject) -> byTenant.put(tenant, bySubject.values()));
        return byTenant;
    }
}
