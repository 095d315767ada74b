package vn.thongsuot.reporting;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.reporting.exchange.AgreedFigures;
import vn.thongsuot.reporting.exchange.AskedElsewhere;
import vn.thongsuot.reporting.exchange.FigureEnvelope;
import vn.thongsuot.reporting.exchange.LookingIn;
import vn.thongsuot.reporting.exchange.MakingEnvelopes;
import vn.thongsuot.reporting.exchange.ReceivedFigures;
import vn.thongsuot.reporting.exchange.SendingAgain;
import vn.thongsuot.reporting.exchange.SendingFigures;
import vn.thongsuot.reporting.exchange.TakingFigures;
import vn.thongsuot.reporting.facts.AgreementFact;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Snapshots;

/** The use cases between tenants. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    AgreedFigures agreedFigures(Replica<AgreementFact> agreements) {
        return new AgreedFigures(agreements);
    }

    @Bean
    SendingFigures sendingFigures(
            Aggregates<FigureEnvelope> envelopes,
            Aggregates<Report> reports,
            Snapshots snapshots,
            Directives directives,
            Selecting selecting,
            Replica<AssignmentFact> assignments,
            Replica<UnitCodesFact> codes,
            AgreedFigures agreed,
            Clock clock) {
        var making = new MakingEnvelopes(reports, snapshots, selecting, assignments, codes);
        return new SendingFigures(envelopes, reports, directives, agreed, making, clock);
    }

    @Bean
    SendingAgain sendingAgain(Aggregates<Report> reports, SendingFigures sending, Access access) {
        return new SendingAgain(reports, sending, access);
    }

    @Bean
    TakingFigures takingFigures(
            ReceivedFigures received,
            AgreedFigures agreed,
            Replica<AssignmentFact> assignments,
            Replica<UnitCodesFact> codes,
            Clock clock) {
        return new TakingFigures(received, agreed, AskedElsewhere.of(assignments, codes), clock);
    }

    @Bean
    LookingIn lookingIn(ReceivedFigures received, Access access) {
        return new LookingIn(received, access);
    }
}
