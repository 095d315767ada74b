package vn.thongsuot.directive;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.MakingAssignments;
import vn.thongsuot.directive.assignment.ReceivingAssignments;
import vn.thongsuot.directive.campaign.Campaign;
import vn.thongsuot.directive.campaign.OpeningCampaigns;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.RegisteringDirectives;
import vn.thongsuot.directive.directive.StandingDirectives;
import vn.thongsuot.directive.indicator.DefiningIndicators;
import vn.thongsuot.directive.indicator.Indicator;
import vn.thongsuot.directive.intake.ErasingIntakes;
import vn.thongsuot.directive.intake.HandlingIntakes;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.directive.intake.KnownSymbols;
import vn.thongsuot.directive.intake.Proposing;
import vn.thongsuot.directive.intake.ReadingIntakes;
import vn.thongsuot.directive.intake.ReceivingIntakes;
import vn.thongsuot.directive.intake.Unpacking;
import vn.thongsuot.directive.position.AssigningPositions;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.register.OwnNumbers;
import vn.thongsuot.directive.roster.Enrolling;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.task.Assigners;
import vn.thongsuot.directive.task.AssigningTasks;
import vn.thongsuot.directive.task.PlanCopy;
import vn.thongsuot.directive.task.Surroundings;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.tenant.KnownTenants;
import vn.thongsuot.directive.tenant.RegisteringTenants;
import vn.thongsuot.directive.tenant.Tenant;
import vn.thongsuot.directive.unit.ExpandingClasses;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.directive.unit.KeepingUnits;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.documents.serving.OpeningPackages;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;

/** What the service can do, put together by hand. */
@Configuration(proxyBeanMethods = false)
class UseCases {

    @Bean
    RegisteringTenants registeringTenants(
            Aggregates<Tenant> tenants, TenantRegistry registry, TenantDatabases databases) {
        return new RegisteringTenants(tenants, new KnownTenants() {
            @Override
            public boolean knows(TenantId id) {
                return registry.knows(id);
            }

            @Override
            public Set<TenantId> all() {
                return databases.tenants();
            }

            @Override
            public void register(TenantId id, Tenant tenant) {
                registry.register(id, tenant.name(), Set.copyOf(tenant.administrators()));
            }
        });
    }

    @Bean
    KeepingUnits keepingUnits(Aggregates<Unit> units, Access access) {
        return new KeepingUnits(units, access);
    }

    @Bean
    Enrolling enrolling(Aggregates<Unit> units, Aggregates<Position> positions, Access access) {
        return new Enrolling(units, positions, access);
    }

    @Bean
    AssigningPositions assigningPositions(
            Aggregates<Position> positions, Aggregates<Unit> units, Hierarchy hierarchy, Access access) {
        return new AssigningPositions(positions, known(units), hierarchy, access);
    }

    @Bean
    DefiningIndicators definingIndicators(Aggregates<Indicator> indicators, Access access) {
        return new DefiningIndicators(indicators, access);
    }

    @Bean
    OpeningCampaigns openingCampaigns(Aggregates<Campaign> campaigns, Aggregates<Directive> directives, Access access) {
        return new OpeningCampaigns(campaigns, known(directives), access);
    }

    @Bean
    RegisteringDirectives registeringDirectives(
            Aggregates<Directive> directives,
            Aggregates<Unit> units,
            Aggregates<Campaign> campaigns,
            ExpandingClasses expanding,
            Access access,
            HandlingIntakes handlingIntakes,
            OwnNumbers numbering) {
        return new RegisteringDirectives(
                directives, units, known(campaigns), expanding, access, handlingIntakes, numbering);
    }

    @Bean
    Proposing proposing(Organisation organisation, KnownSymbols symbols) {
        return new Proposing(organisation, symbols);
    }

    @Bean
    ReceivingIntakes receivingIntakes(
            Aggregates<Intake> intakes,
            Files files,
            Uploads uploads,
            Proposing proposing,
            Organisation organisation,
            Access access,
            @Value("${thongsuot.documents.patience}") Duration patience) {
        var unpacking = new Unpacking(uploads, new OpeningPackages(patience));
        return new ReceivingIntakes(intakes, files, unpacking, proposing, organisation, access);
    }

    @Bean
    ReadingIntakes readingIntakes(Aggregates<Intake> intakes, Access access) {
        return new ReadingIntakes(intakes, access);
    }

    @Bean
    ErasingIntakes erasingIntakes(Aggregates<Intake> intakes, Files files, Access access) {
        return new ErasingIntakes(intakes, files, access);
    }

    @Bean
    HandlingIntakes handlingIntakes(
            Aggregates<Intake> intakes, Aggregates<Directive> directives, Proposing proposing, Access access) {
        return new HandlingIntakes(
                intakes,
                proposing,
                (tenant, directive) -> directives.find(tenant, directive).isPresent(),
                access);
    }

    @Bean
    AssigningTasks assigningTasks(
            Aggregates<Task> tasks,
            Aggregates<Unit> units,
            Aggregates<Directive> directives,
            Replica<PlanCopy> plans,
            Surroundings surroundings,
            Access access) {
        var assigners = new Assigners(directives, plans);
        var standing = new StandingDirectives(directives);
        return new AssigningTasks(tasks, known(units), standing, assigners, surroundings, access);
    }

    @Bean
    MakingAssignments makingAssignments(Aggregates<Assignment> assignments, Clock clock) {
        return new MakingAssignments(assignments, clock);
    }

    @Bean
    ReceivingAssignments receivingAssignments(Aggregates<Assignment> assignments, Access access) {
        return new ReceivingAssignments(assignments, access);
    }

    private static Known known(Aggregates<?> things) {
        return (tenant, ids) -> things.findAll(tenant, ids).keySet();
    }
}
