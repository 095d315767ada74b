package vn.thongsuot.directive;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.MovingWork;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.position.HandingOver;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.reorganisation.CarryingOut;
import vn.thongsuot.directive.reorganisation.Fitting;
import vn.thongsuot.directive.reorganisation.Reorganisation;
import vn.thongsuot.directive.reorganisation.Reorganising;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.directive.unit.ReadingTrees;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;

/** How units and posts come, change and go, put together by hand. */
@Configuration(proxyBeanMethods = false)
class OrganisationUseCases {

    @Bean
    ReadingTrees readingTrees(Organisation organisation) {
        return new ReadingTrees(organisation);
    }

    @Bean
    Reorganising reorganising(
            Aggregates<Reorganisation> reorganisations,
            Aggregates<Unit> units,
            Aggregates<Directive> directives,
            Hierarchy hierarchy,
            Access access) {
        return new Reorganising(
                reorganisations,
                units,
                (tenant, ids) -> directives.findAll(tenant, ids).keySet(),
                new Fitting(hierarchy),
                access);
    }

    @Bean
    CarryingOut carryingOut(Aggregates<Reorganisation> reorganisations, Aggregates<Unit> units, Clock clock) {
        return new CarryingOut(reorganisations, units, clock);
    }

    @Bean
    HandingOver handingOver(Aggregates<Position> positions, Hierarchy hierarchy, Access access) {
        return new HandingOver(positions, hierarchy, access);
    }

    @Bean
    MovingWork movingWork(Aggregates<Assignment> assignments, Aggregates<Position> positions, Clock clock) {
        return new MovingWork(assignments, positions, clock);
    }
}
