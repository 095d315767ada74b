package vn.thongsuot.reporting;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.reporting.check.CheckRounds;
import vn.thongsuot.reporting.check.CheckingFigures;
import vn.thongsuot.reporting.check.Comparing;
import vn.thongsuot.reporting.check.Differences;
import vn.thongsuot.reporting.check.FullChecks;
import vn.thongsuot.reporting.check.FullRuns;
import vn.thongsuot.reporting.check.Sampling;
import vn.thongsuot.reporting.check.Told;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.FollowingDeeds;
import vn.thongsuot.reporting.figure.KnownDeeds;
import vn.thongsuot.reporting.figure.Marks;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.figure.SideBySide;

/** What compares figures with their sources, and what leads from a deed to its figures. */
@Configuration(proxyBeanMethods = false)
class FigureCheckConfiguration {

    @Bean
    Comparing comparing(SideBySide sides, Marks marks, Differences differences, Told told, Clock clock) {
        return new Comparing(sides, marks, differences, told, clock);
    }

    @Bean
    FollowingDeeds followingDeeds(
            KnownDeeds deeds,
            Selecting selecting,
            Replica<ActivityFact> activities,
            Replica<IndicatorFact> indicators) {
        return new FollowingDeeds(deeds, selecting, activities, indicators);
    }

    @Bean
    Sampling sampling(
            Comparing comparing,
            Differences differences,
            @Value("${thongsuot.figures.check.cells}") long cells,
            @Value("${thongsuot.figures.check.sources}") long sources) {
        return new Sampling(
                comparing,
                differences,
                new SideBySide.Bound(cells, sources),
                () -> Command.idOf("cell-set", UUID.randomUUID().toString()));
    }

    @Bean
    FullRuns fullRuns(
            Comparing comparing,
            FullChecks checks,
            @Value("${thongsuot.figures.check.cells-at-once}") long cellsAtOnce,
            Clock clock) {
        return new FullRuns(
                comparing, checks, cellsAtOnce, clock, UUID.randomUUID().toString());
    }

    @Bean
    CheckRounds checkRounds(
            Sampling sampling,
            FullChecks checks,
            FullRuns runs,
            TenantDatabases databases,
            @Value("${thongsuot.figures.check.pause}") Duration pause,
            Clock clock) {
        return new CheckRounds(sampling, checks, runs, databases::tenants, pause, clock);
    }

    @Bean
    CheckingFigures checkingFigures(
            Access access,
            SideBySide sides,
            FullChecks checks,
            Differences differences,
            CheckRounds rounds,
            FullRuns runs,
            Clock clock) {
        return new CheckingFigures(access, sides, checks, differences, rounds::begin, runs.instance(), clock);
    }
}
