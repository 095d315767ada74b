package vn.thongsuot.reporting.report;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Gathers what is to be frozen. Cells and their sources are kept up to date side by side and may be an event apart; they are
 * looked at again for two seconds until the deeds make the figures. Where they still do not, the figures that the deeds make
 * are taken, so that each can be folded again for ever, and said to be incomplete; but never in place of figures that were
 * handed in and read.
 */
final class Settling {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final int LOOKS = 20;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Gathering gathering;
    private final ProvingFigures proving;

    Settling(Gathering gathering, ProvingFigures proving) {
        this.gathering = gathering;
        this.proving = proving;
    }

    /** Refused where the report holds figures that somebody read and that the deeds do not make. */
    Outcome<Settled> settle(TenantId tenant, String id, Report report) {
        var settled = look(tenant, report);
        for (var again = 0; again < LOOKS && !settled.agrees(); again++) {
            LockSupport.parkNanos(PAUSE);
            settled = look(tenant, report);
        }
        if (!settled.agrees()) {
            LOG.warn("the figures told are not what the deeds of report {} make", id);
        }
        return settled.toFreeze(report.workings().figures() != null);
    }

    private Settled look(TenantId tenant, Report report) {
        return new Settled(
                gathering.gather(tenant, report),
                proving.of(tenant, report.frame()).orElse(null),
                proving.before(tenant, report.frame()).orElse(null));
    }
}
