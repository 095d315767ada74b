package vn.thongsuot.reporting.crossing;

import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.crossing.SendingRequests.Heard;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.recommendation.Recommendation;

/**
 * A recommendation of ours that is for another tenant.
 *
 * @param addressee as it is known today
 * @param receiver id of the tenant that the addressee stands in
 */
record Outward(Heard heard, Recommendation asked, UnitCodesFact addressee, String receiver) {

    /** Empty for one that stays in its tenant. */
    static Optional<Outward> of(TenantId tenant, Heard heard, Recommendation asked, UnitCodesFact addressee) {
        return addressee
                .tenant()
                .filter(receiver -> TenantId.isValid(receiver) && !receiver.equals(tenant.value()))
                .map(receiver -> new Outward(heard, asked, addressee, receiver));
    }
}
