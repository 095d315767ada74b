package vn.thongsuot.directive.tenant;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Takes tenants in: first into the registry, which makes the tenant's database, then as an aggregate in that database. */
public final class RegisteringTenants {

    /** Makes a tenant usable in this service; must bear being called again. */
    @FunctionalInterface
    public interface Registry {
        void register(TenantId id, Tenant tenant);
    }

    private final Aggregates<Tenant> tenants;
    private final Predicate<TenantId> known;
    private final Registry registry;

    public RegisteringTenants(Aggregates<Tenant> tenants, Predicate<TenantId> known, Registry registry) {
        this.tenants = tenants;
        this.known = known;
        this.registry = registry;
    }

    /**
     * Registers a tenant. One that is there already stays as it is; a crash between the two steps is healed by sending
     * the same command again.
     *
     * @param order makes the command once the tenant is known
     */
    public Outcome<Versioned<Tenant>> register(TenantDraft draft, Function<TenantId, Command> order) {
        var refusal = draft.refusal();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var id = draft.tenant();
        if (find(id).isEmpty()) {
            registry.register(id, draft.toTenant());
        }
        return tenants.create(
                order.apply(id), id.value(), () -> Decision.accepted(draft.toTenant(), Tenant.REGISTERED));
    }

    public Optional<Versioned<Tenant>> find(TenantId id) {
        return known.test(id) ? tenants.find(id, id.value()) : Optional.empty();
    }
}
