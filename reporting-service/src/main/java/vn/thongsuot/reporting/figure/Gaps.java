package vn.thongsuot.reporting.figure;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/** Events that could not be read and that nothing newer has made up for. */
public interface Gaps {

    /** The gap stands from now on. */
    void open(Gap gap);

    /** The gap stands no longer; nothing happens when it did not. The tenant is absent where it is unknown. */
    void close(@Nullable TenantId tenant, String key);

    /** Of this tenant. */
    long standing(TenantId tenant);

    /** Of which the tenant could not be read either: they may be anybody's. */
    long standingOfUnknownTenant();
}
