package vn.thongsuot.directive.tenant.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.tenant.Tenant;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class TenantWireTest {

    private static final StoredJson JSON = new StoredJson();

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(Tenant.REGISTERED, new Tenant("Tỉnh Đồng Nai", List.of("quantri"))))
                .isEmpty();
    }

    private static List<String> violations(String type, Tenant tenant) {
        return EventSchemas.violations(type, JSON.toJson(TenantWire.of(new Versioned<>("id1", 1, tenant))));
    }
}
