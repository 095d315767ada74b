package vn.thongsuot.directive.tenant.messaging;

import java.util.List;
import vn.thongsuot.directive.tenant.Tenant;
import vn.thongsuot.platform.aggregate.Versioned;

/** A tenant as others see it. */
record TenantWire(String id, long version, String name, List<String> administrators) {

    static TenantWire of(Versioned<Tenant> versioned) {
        var tenant = versioned.state();
        return new TenantWire(versioned.id(), versioned.version(), tenant.name(), tenant.administrators());
    }
}
