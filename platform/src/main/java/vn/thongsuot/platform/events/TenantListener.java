package vn.thongsuot.platform.events;

import java.util.List;
import java.util.Set;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.tenancy.TenantRegistry;

/** Registers the tenants that directive-service tells of. */
final class TenantListener implements EventHandler<TenantListener.Tenant> {

    /** What is read of a tenant. */
    record Tenant(String name, List<String> administrators) {}

    private final Topic topic;
    private final TenantRegistry registry;

    TenantListener(Topic topic, TenantRegistry registry) {
        this.topic = topic;
        this.registry = registry;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<Tenant> dataType() {
        return Tenant.class;
    }

    @Override
    public void handle(List<Event<Tenant>> events) {
        NewestEvents.byTenant(events)
                .forEach((tenant, newest) -> newest.forEach(event -> registry.renew(
                        tenant, event.data().name(), Set.copyOf(event.data().administrators()), event.sequence())));
    }
}
