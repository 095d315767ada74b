package vn.thongsuot.directive;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.directive.agreement.Agreement;
import vn.thongsuot.directive.agreement.Agreements;
import vn.thongsuot.directive.agreement.KeepingAgreements;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.ReceivingAssignments;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.exchange.Arrivals;
import vn.thongsuot.directive.exchange.CopyingDirectives;
import vn.thongsuot.directive.exchange.Envelope;
import vn.thongsuot.directive.exchange.LookingIn;
import vn.thongsuot.directive.exchange.MatchingUnits;
import vn.thongsuot.directive.exchange.SendingDirectives;
import vn.thongsuot.directive.exchange.SendingReceipts;
import vn.thongsuot.directive.exchange.TakingIn;
import vn.thongsuot.directive.exchange.TakingReceipts;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.directive.outgoing.DirectiveRecords;
import vn.thongsuot.directive.outgoing.PackingDirectives;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.documents.edxml.Packing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantRegistry;

/** What goes from one tenant to another and onto the exchange axis, put together by hand. */
@Configuration(proxyBeanMethods = false)
class ExchangeUseCases {

    @Bean
    KeepingAgreements keepingAgreements(Aggregates<Agreement> agreements, TenantRegistry registry, Access access) {
        return new KeepingAgreements(agreements, registry::knows, access);
    }

    @Bean
    Agreements agreementsInForce(Aggregates<Agreement> agreements) {
        return new Agreements(agreements);
    }

    @Bean
    SendingDirectives sendingDirectives(
            Aggregates<Envelope> envelopes,
            Aggregates<Unit> units,
            Aggregates<Directive> directives,
            Agreements agreements,
            Clock clock) {
        return new SendingDirectives(envelopes, units, directives, agreements, clock);
    }

    @Bean
    SendingReceipts sendingReceipts(
            Aggregates<Envelope> envelopes,
            Aggregates<Unit> units,
            Arrivals arrivals,
            Agreements agreements,
            Clock clock) {
        return new SendingReceipts(envelopes, units, arrivals, agreements, clock);
    }

    @Bean
    TakingIn takingIn(
            Arrivals arrivals,
            Agreements agreements,
            Aggregates<Directive> directives,
            Aggregates<Assignment> assignments,
            Aggregates<Unit> units,
            Organisation organisation,
            ReceivingAssignments receiving,
            Clock clock) {
        var copying = new CopyingDirectives(directives, new MatchingUnits(units, organisation), clock);
        var receipts = new TakingReceipts(assignments, units, receiving, clock);
        return new TakingIn(arrivals, agreements, copying, receipts, clock);
    }

    @Bean
    PackingDirectives packingDirectives(
            Aggregates<Directive> directives,
            Aggregates<Intake> intakes,
            Organisation organisation,
            Files files,
            Renderings renderings,
            Clock clock) {
        var records = new DirectiveRecords(organisation);
        return new PackingDirectives(directives, intakes, records, files, new Packing(renderings, clock));
    }

    @Bean
    LookingIn lookingIn(Arrivals arrivals, Access access) {
        return new LookingIn(arrivals, access);
    }
}
