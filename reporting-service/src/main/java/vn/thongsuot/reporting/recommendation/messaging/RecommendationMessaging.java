package vn.thongsuot.reporting.recommendation.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.reporting.recommendation.CarryingRecommendations;
import vn.thongsuot.reporting.recommendation.MakingRecommendations;
import vn.thongsuot.reporting.recommendation.Recommendation;

@Configuration(proxyBeanMethods = false)
class RecommendationMessaging {

    @Bean
    AggregateKind<Recommendation> recommendationKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "recommendations",
                        Recommendation.class,
                        catalogue.topic("recommendations"),
                        RecommendationData::of)
                .filteredBy("addresseeUnit", "status", "unit")
                .boundedBy("handling.dueOn")
                .foundBy("report", "owing")
                .together("addresseeUnit", "status", "unit")
                .placedAt(made -> Set.of(made.state().unit()));
    }

    @Bean
    Aggregates<Recommendation> recommendations(AggregateFactory factory, AggregateKind<Recommendation> kind) {
        return factory.of(kind);
    }

    @Bean
    ApprovedReports approvedReports(TopicCatalogue catalogue, MakingRecommendations making) {
        return new ApprovedReports(catalogue.topic("reports"), making);
    }

    @Bean
    CarriedRecommendations carriedRecommendations(TopicCatalogue catalogue, CarryingRecommendations carrying) {
        return new CarriedRecommendations(catalogue.topic("recommendations"), carrying);
    }
}
