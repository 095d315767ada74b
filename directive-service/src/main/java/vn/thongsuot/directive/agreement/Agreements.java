package vn.thongsuot.directive.agreement;

import java.time.LocalDate;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Tells what may pass between a tenant and another, by the tenant's own side of the agreement. */
public final class Agreements {

    private final Aggregates<Agreement> agreements;

    public Agreements(Aggregates<Agreement> agreements) {
        this.agreements = agreements;
    }

    public boolean gives(TenantId ours, String counterpart, Matter matter, LocalDate day) {
        return on(ours, counterpart, day)
                .filter(agreement -> agreement.gives().contains(matter))
                .isPresent();
    }

    public boolean takes(TenantId ours, String counterpart, Matter matter, LocalDate day) {
        return on(ours, counterpart, day)
                .filter(agreement -> agreement.takes().contains(matter))
                .isPresent();
    }

    private Optional<Agreement> on(TenantId ours, String counterpart, LocalDate day) {
        return agreements
                .find(ours, Agreement.idOf(ours, counterpart))
                .map(Versioned::state)
                .filter(agreement -> agreement.holdsOn(day));
    }
}
