package vn.thongsuot.directive.tenant;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.OperatorCommand;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Takes tenants in: first among the known, which makes the tenant's database, then as an aggregate in that database. */
public final class RegisteringTenants {

    private final Aggregates<Tenant> tenants;
    private final KnownTenants known;

    public RegisteringTenants(Aggregates<Tenant> tenants, KnownTenants known) {
        this.tenants = tenants;
        this.known = known;
    }

    /**
     * Registers a tenant. One that is there already stays as it is; a crash between the two steps is healed by sending
     * the same command again.
     */
    public Outcome<Versioned<Tenant>> register(OperatorCommand command, TenantDraft draft) {
        var refusal = draft.refusal();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var id = draft.tenant();
        if (find(id).isEmpty()) {
            known.register(id, draft.toTenant());
        }
        return tenants.create(command.in(id), id.value(), () -> Decision.accepted(draft.toTenant(), Tenant.REGISTERED));
    }

    /** Changes name and administrators; each service takes them over when the event arrives. */
    public Outcome<Versioned<Tenant>> change(OperatorCommand command, String id, TenantDraft draft) {
        if (!TenantId.isValid(id) || !known.knows(new TenantId(id))) {
            return Outcome.refused(Refusal.notFound());
        }
        var wanted = draft.of(id);
        return tenants.change(
                command.in(new TenantId(id)),
                id,
                current -> draft.refusesOther(id)
                        .or(wanted::refusal)
                        .<Decision<Tenant>>map(Decision::refused)
                        .orElseGet(() -> wanted.toTenant().equals(current.state())
                                ? Decision.unchanged()
                                : Decision.accepted(wanted.toTenant(), Tenant.CHANGED)));
    }

    public Optional<Versioned<Tenant>> find(String id) {
        return TenantId.isValid(id) ? find(new TenantId(id)) : Optional.empty();
    }

    /** By id; the cursor is the last id of the page before. */
    public Page<Versioned<Tenant>> page(PageQuery query) {
        var found = all(query.cursor() == null ? "" : query.cursor())
                .limit(query.limit() + 1L)
                .toList();
        var more = found.size() > query.limit();
        var shown = more ? found.subList(0, query.limit()) : found;
        return new Page<>(shown, more ? shown.getLast().id() : null);
    }

    private Stream<Versioned<Tenant>> all(String after) {
        return known.all().stream()
                .filter(id -> id.value().compareTo(after) > 0)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(id -> find(id).stream());
    }

    private Optional<Versioned<Tenant>> find(TenantId id) {
        return known.knows(id) ? tenants.find(id, id.value()) : Optional.empty();
    }
}
