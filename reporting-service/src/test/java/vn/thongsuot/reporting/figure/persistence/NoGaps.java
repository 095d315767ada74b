package vn.thongsuot.reporting.figure.persistence;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Gap;
import vn.thongsuot.reporting.figure.Gaps;

/** Nothing stands unread. */
final class NoGaps implements Gaps {

    @Override
    public void open(Gap gap) {}

    @Override
    public void close(@Nullable TenantId tenant, String key) {}

    @Override
    public long standing(TenantId tenant) {
        return 0;
    }

    @Override
    public long standingOfUnknownTenant() {
        return 0;
    }
}
