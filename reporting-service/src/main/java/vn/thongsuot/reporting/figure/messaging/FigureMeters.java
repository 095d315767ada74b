package vn.thongsuot.reporting.figure.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Gaps;

/** How old the figures are and what keeps them from being complete; not a number while the broker does not answer. */
final class FigureMeters implements MeterBinder {

    private final Freshness.Meter freshness;
    private final Gaps gaps;
    private final TenantDatabases databases;

    FigureMeters(Freshness.Meter freshness, Gaps gaps, TenantDatabases databases) {
        this.freshness = freshness;
        this.gaps = gaps;
        this.databases = databases;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "thongsuot.figures.lag.records",
                        () -> number(freshness.measure().records()))
                .description("Records between the topic of activities and the store that are not worked in yet")
                .register(registry);
        Gauge.builder(
                        "thongsuot.figures.lag.seconds",
                        () -> number(freshness.measure().seconds()))
                .description("Age of the oldest of them; alert when it keeps growing")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("thongsuot.figures.gaps", this::allGaps)
                .description(
                        "Unreadable events that nothing newer has made up for; figures of their tenants are incomplete")
                .register(registry);
    }

    private double allGaps() {
        return gaps.standingOfUnknownTenant()
                + databases.tenants().stream().mapToLong(gaps::standing).sum();
    }

    private static double number(@Nullable Long measured) {
        return measured == null ? Double.NaN : measured;
    }
}
