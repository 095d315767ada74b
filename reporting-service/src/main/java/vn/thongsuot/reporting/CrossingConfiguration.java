package vn.thongsuot.reporting;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.reporting.crossing.AgreedRequests;
import vn.thongsuot.reporting.crossing.AnswerEnvelope;
import vn.thongsuot.reporting.crossing.RequestEnvelope;
import vn.thongsuot.reporting.crossing.SendingAnswers;
import vn.thongsuot.reporting.crossing.SendingRequests;
import vn.thongsuot.reporting.crossing.Speaking;
import vn.thongsuot.reporting.crossing.TakingAnswers;
import vn.thongsuot.reporting.crossing.TakingRequests;
import vn.thongsuot.reporting.facts.AgreementFact;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.recommendation.CrossingRecommendations;
import vn.thongsuot.reporting.recommendation.MakingRecommendations;
import vn.thongsuot.reporting.recommendation.Recommendation;
import vn.thongsuot.reporting.report.Report;

/** Recommendations between tenants. */
@Configuration(proxyBeanMethods = false)
class CrossingConfiguration {

    @Bean
    CrossingRecommendations crossingRecommendations(
            Aggregates<Recommendation> recommendations, MakingRecommendations making, Clock clock) {
        return new CrossingRecommendations(recommendations, making, clock);
    }

    @Bean
    AgreedRequests agreedRequests(Replica<AgreementFact> agreements, Clock clock) {
        return new AgreedRequests(agreements, clock);
    }

    @Bean
    SendingRequests sendingRequests(
            Aggregates<RequestEnvelope> envelopes,
            Aggregates<Recommendation> recommendations,
            Aggregates<Report> reports,
            Replica<UnitCodesFact> codes,
            Replica<AssignmentFact> assignments,
            Organisation organisation,
            Directives directives,
            AgreedRequests agreed,
            CrossingRecommendations crossing,
            Clock clock) {
        var speaking = new Speaking(organisation, directives, assignments);
        return new SendingRequests(envelopes, recommendations, reports, codes, agreed, speaking, crossing, clock);
    }

    @Bean
    TakingRequests takingRequests(
            CrossingRecommendations crossing,
            AgreedRequests agreed,
            Organisation organisation,
            Replica<UnitCodesFact> codes) {
        return new TakingRequests(crossing, agreed, organisation, codes);
    }

    @Bean
    SendingAnswers sendingAnswers(
            Aggregates<AnswerEnvelope> envelopes,
            Aggregates<Recommendation> recommendations,
            AgreedRequests agreed,
            Clock clock) {
        return new SendingAnswers(envelopes, recommendations, agreed, clock);
    }

    @Bean
    TakingAnswers takingAnswers(
            Aggregates<RequestEnvelope> requests, CrossingRecommendations crossing, AgreedRequests agreed) {
        return new TakingAnswers(requests, crossing, agreed);
    }
}
