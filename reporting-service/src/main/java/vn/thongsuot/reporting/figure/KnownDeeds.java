package vn.thongsuot.reporting.figure;

import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** Deeds as the sources of figures have them, whether they count or not. */
public interface KnownDeeds {

    Optional<KnownDeed> find(TenantId tenant, String activity);
}
