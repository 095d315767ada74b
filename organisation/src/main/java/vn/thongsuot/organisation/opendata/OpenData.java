package vn.thongsuot.organisation.opendata;

import java.util.Optional;
import java.util.function.Function;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

/** Tells which lists of a tenant are open. Nothing is until the tenant says so. */
public final class OpenData {

    private final Function<TenantId, Optional<OpeningCopy>> openings;

    /**
     * @param openings what each tenant has decided; empty for one that has decided nothing
     */
    public OpenData(Function<TenantId, Optional<OpeningCopy>> openings) {
        this.openings = openings;
    }

    /**
     * The tenant's decision, whichever lists it opens.
     *
     * @throws RefusedException 404 when it opens none
     */
    public OpeningCopy requireAny(TenantId tenant) {
        return openings.apply(tenant)
                .filter(opening -> !opening.lists().isEmpty())
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    /**
     * The tenant's decision.
     *
     * @throws RefusedException 404 when this list is not open: whether there is anything in it is nobody's business
     */
    public OpeningCopy require(TenantId tenant, OpenList list) {
        return openings.apply(tenant)
                .filter(opening -> opening.lists().contains(list))
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    /** Whether this list is open, for those inside who are about to put something in it. */
    public boolean isOpen(TenantId tenant, OpenList list) {
        return openings.apply(tenant)
                .filter(opening -> opening.lists().contains(list))
                .isPresent();
    }
}
