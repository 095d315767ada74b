package vn.thongsuot.reporting.report;

import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** What was approved while each unit had a chain of its own. None is made any more. */
public interface EarlierSnapshots {

    /**
     * By unit and place.
     *
     * @throws IllegalStateException when it is not as it was approved
     */
    Optional<Snapshot> find(TenantId tenant, String reference);
}
