package vn.thongsuot.directive.digest;

import java.time.LocalDate;
import vn.thongsuot.platform.tenancy.TenantId;

/** Which units were sent their mail of a day, so that it comes once whoever sends it. */
public interface SentDigests {

    /** Whether nobody has taken it upon himself before; it is the caller's then. */
    boolean take(TenantId tenant, String unit, LocalDate day);

    /** Gives back what could not be sent. */
    void release(TenantId tenant, String unit, LocalDate day);
}
