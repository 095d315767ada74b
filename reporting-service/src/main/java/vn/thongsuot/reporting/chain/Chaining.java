package vn.thongsuot.reporting.chain;

import java.time.Instant;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Puts what was approved at the end of the tenant's chain. Each place is taken by one write that fails when it is taken, so
 * that two who approve at once get two places and neither forks the chain.
 */
public final class Chaining {

    /** Who loses a place has seen another take it: so many approvals of one tenant at one moment are borne. */
    private static final int TRIES = 100;

    private final Chain chain;

    public Chaining(Chain chain) {
        this.chain = chain;
    }

    /** Refused with 503 when others were quicker every time. */
    public Outcome<Link> append(TenantId tenant, String report, long version, String snapshot, Instant at) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var before = chain.last(tenant).orElse(null);
            var next = Link.after(before, report, version, snapshot, at);
            if (chain.add(tenant, next)) {
                return Outcome.done(next);
            }
        }
        return Outcome.refused(Refusal.of(Refusal.Reason.BUSY, "chain-busy"));
    }
}
