package vn.thongsuot.directive.tenant;

import java.util.Set;
import vn.thongsuot.platform.tenancy.TenantId;

/** The tenants that this service works for. */
public interface KnownTenants {

    boolean knows(TenantId id);

    Set<TenantId> all();

    /** Makes a tenant usable in this service; must bear being called again. */
    void register(TenantId id, Tenant tenant);
}
