package vn.thongsuot.reporting.check.messaging;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.check.Differences;
import vn.thongsuot.reporting.check.FullChecks;
import vn.thongsuot.reporting.check.Told;
import vn.thongsuot.reporting.figure.Disagreement;

/** How much was compared, what differs and how long ago everything was compared; and a line in the log for each difference. */
final class CheckMeters implements MeterBinder, Told {

    private static final Logger LOG = LoggerFactory.getLogger(CheckMeters.class);

    private final Differences differences;
    private final FullChecks checks;
    private final TenantDatabases databases;
    private final AtomicLong compared = new AtomicLong();

    CheckMeters(Differences differences, FullChecks checks, TenantDatabases databases) {
        this.differences = differences;
        this.checks = checks;
        this.databases = databases;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("thongsuot.figures.check.cells", compared, AtomicLong::get)
                .description("Cells that this instance has compared with their sources")
                .register(registry);
        Gauge.builder("thongsuot.figures.check.differing", this::differing)
                .description("Cells that do not say what their sources make, of all tenants; alert above 0")
                .register(registry);
        Gauge.builder("thongsuot.figures.check.full", this::lastFull)
                .description(
                        "When the full comparison ended that is the longest ago of those of all tenants, since 1970; not a number where a tenant has had none")
                .baseUnit("seconds")
                .register(registry);
    }

    private double differing() {
        return databases.tenants().stream().mapToLong(differences::count).sum();
    }

    private double lastFull() {
        return databases.tenants().stream()
                .mapToDouble(tenant -> checks.latest(tenant)
                        .map(check -> check.finishedAt())
                        .map(at -> (double) at.getEpochSecond())
                        .orElse(Double.NaN))
                .reduce(Math::min)
                .orElse(Double.NaN);
    }

    @Override
    public void compared(long cells) {
        compared.addAndGet(cells);
    }

    @Override
    public void differs(TenantId tenant, Disagreement cell) {
        LOG.warn(
                "the figures of {} are wrong: cell {} {} {}, stored {}, by its sources {}",
                tenant,
                cell.id(),
                cell.sort(),
                cell.key(),
                cell.kept(),
                cell.folded());
    }
}
