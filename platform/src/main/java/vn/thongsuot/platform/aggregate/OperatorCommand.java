package vn.thongsuot.platform.aggregate;

import java.time.Instant;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.identity.Operator;
import vn.thongsuot.platform.tenancy.TenantId;

/** A command of the operator, which names the tenant it is about instead of coming from it. */
public record OperatorCommand(Operator by, Instant at, String origin, CommandKey key) {

    /** The same command as one within the tenant it concerns. */
    public Command in(TenantId tenant) {
        return new Command(new Caller(tenant, by.subject()), at, origin, key, null);
    }
}
