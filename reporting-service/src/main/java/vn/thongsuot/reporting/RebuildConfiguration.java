package vn.thongsuot.reporting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.reporting.figure.Computing;
import vn.thongsuot.reporting.figure.GenerationCells;
import vn.thongsuot.reporting.figure.GenerationNews;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.Reaching;
import vn.thongsuot.reporting.rebuild.Compared;
import vn.thongsuot.reporting.rebuild.Following;
import vn.thongsuot.reporting.rebuild.GenerationStore;
import vn.thongsuot.reporting.rebuild.Generations;
import vn.thongsuot.reporting.rebuild.Rebuild;
import vn.thongsuot.reporting.rebuild.Rebuilding;
import vn.thongsuot.reporting.rebuild.Rounds;

/** Generations of the figures: which is served, and what is computed beside it. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    LiveGeneration liveGeneration(GenerationStore store) {
        return new LiveGeneration(() -> store.load().served());
    }

    @Bean
    Rebuilding rebuilding(GenerationStore store, Reaching reaching) {
        return new Rebuilding(store, reaching);
    }

    @Bean
    Following following(
            GenerationStore store,
            LiveGeneration live,
            Computing computing,
            GenerationCells cells,
            Reaching reaching,
            GenerationNews news,
            TenantRegistry tenants,
            @Value("${thongsuot.figures.grace}") Duration grace,
            @Value("${thongsuot.figures.generation}") int wanted,
            Clock clock) {
        var parts = new Following.Parts(computing, cells, reaching, news);
        return Following.with(store, live, parts, tenants::all, grace, wanted, clock);
    }

    @Bean
    Rounds generationRounds(Following following) {
        return new Rounds(following, PAUSE);
    }

    @Bean
    MeterBinder generationMeters(Following following) {
        return registry -> {
            Gauge.builder(
                            "thongsuot.figures.generation",
                            () -> Optional.ofNullable(following.last())
                                    .map(now -> (double) now.served())
                                    .orElse(Double.NaN))
                    .description("The generation that is served")
                    .register(registry);
            Gauge.builder(
                            "thongsuot.figures.rebuild.differing",
                            () -> different(following).map(Compared::differing).orElse(0))
                    .description(
                            "Cells that a rebuild makes otherwise than the served figures have them; alert above 0")
                    .register(registry);
        };
    }

    /** Up also while both differ: what is served is served. The differences are named. */
    @Bean
    HealthIndicator figuresRebuild(Following following) {
        return () -> {
            var health = Health.up();
            var last = Optional.ofNullable(following.last());
            last.ifPresent(now -> health.withDetail("served", now.served()));
            last.map(Generations::rebuild).ifPresent(rebuild -> health.withDetail("rebuild", rebuild.generation()));
            different(following)
                    .ifPresent(found ->
                            health.withDetail("differing", found.differing()).withDetail("differences", found.named()));
            return health.build();
        };
    }

    private static Optional<Compared> different(Following following) {
        return Optional.ofNullable(following.last()).map(Generations::rebuild).map(Rebuild::compared);
    }
}
