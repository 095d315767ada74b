package vn.thongsuot.platform.tenancy;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TenantRoundsTest {

    private static final TenantId BROKEN = new TenantId("hong");
    private static final TenantId WHOLE = new TenantId("lanh");

    @Test
    void aTenantThatCannotBeServedKeepsNoOtherFromIt() {
        Set<TenantId> tenants = new LinkedHashSet<>(List.of(BROKEN, WHOLE));
        var served = new AtomicInteger();
        try (var rounds = new TenantRounds("test", Duration.ofMillis(5), () -> tenants, tenant -> {
            if (tenant.equals(BROKEN)) {
                throw new IllegalStateException("the store is away");
            }
            return served.incrementAndGet();
        })) {
            await().atMost(Duration.ofSeconds(20)).until(() -> served.get() > 1);
        }
    }
}
