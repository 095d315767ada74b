package vn.thongsuot.reporting.check;

import java.time.Instant;
import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** The latest full check of each tenant, with a lease of the instance that does it. */
public interface FullChecks {

    Optional<FullCheck> latest(TenantId tenant);

    /** False where one is running. */
    boolean begin(TenantId tenant, FullCheck check, String instance, Instant leasedUntil);

    /** False where another instance has taken it over. */
    boolean goOn(TenantId tenant, FullCheck check, String instance, Instant leasedUntil);

    /** One that runs and whose instance, which is another, has not been heard of in time; from now on it is this one's. */
    Optional<FullCheck> takeOver(TenantId tenant, String instance, Instant now, Instant leasedUntil);
}
