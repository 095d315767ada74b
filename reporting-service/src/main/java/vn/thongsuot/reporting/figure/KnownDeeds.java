package vn.thongsuot.reporting.figure;

import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** Deeds as the sources of figures have them, whether they count or not. */
public interface KnownDeeds {

    /** Empty for one that was erased, of which nothing is known but that there was one. */
    Optional<KnownDeed> find(TenantId tenant, String activity);
}
