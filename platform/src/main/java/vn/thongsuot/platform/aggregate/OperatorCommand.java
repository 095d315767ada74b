package vn.thongsuot.platform.aggregate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.identity.Operator;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A command of the operator, which names the tenant it is about instead of coming from it.
 *
 * @param key absent for changes that carry only an expected version
 * @param expectedVersion from {@code If-Match}; absent for what creates
 */
public record OperatorCommand(
        Operator by,
        Instant at,
        String origin,
        @Nullable CommandKey key,
        @Nullable Long expectedVersion) {

    /** The same command as one within the tenant it concerns. */
    public Command in(TenantId tenant) {
        return new Command(new Caller(tenant, by.subject()), at, origin, key, expectedVersion);
    }
}
