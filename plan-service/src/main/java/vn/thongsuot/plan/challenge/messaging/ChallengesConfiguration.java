package vn.thongsuot.plan.challenge.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.ChallengeProcess;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offers;
import vn.thongsuot.plan.challenge.ReadingChallenges;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Where challenges, processes and offers are kept and what is told of them. */
@Configuration(proxyBeanMethods = false)
class ChallengesConfiguration {

    @Bean
    AggregateKind<Challenge> challengeKind(TopicCatalogue catalogue) {
        return AggregateKind.of("challenges", Challenge.class, catalogue.topic("challenges"), ChallengeData::of)
                .filteredBy(ReadingChallenges.UNIT, ReadingChallenges.PLAN, ReadingChallenges.PUBLISHED)
                .together(ReadingChallenges.UNIT, ReadingChallenges.PLAN)
                .placedAt(challenge -> Set.of(challenge.state().content().unit()));
    }

    @Bean
    Aggregates<Challenge> challenges(AggregateFactory factory, AggregateKind<Challenge> kind) {
        return factory.of(kind);
    }

    @Bean
    AggregateKind<ChallengeProcess> processKind(TopicCatalogue catalogue) {
        return AggregateKind.of("processes", ChallengeProcess.class, catalogue.topic("processes"), ProcessData::of)
                .placedAt(process -> Set.of(process.state().unit()));
    }

    @Bean
    Aggregates<ChallengeProcess> challengeProcesses(AggregateFactory factory, AggregateKind<ChallengeProcess> kind) {
        return factory.of(kind);
    }

    @Bean
    AggregateKind<Offer> offerKind(TopicCatalogue catalogue) {
        return AggregateKind.of("offers", Offer.class, catalogue.topic("offers"), OfferData::of)
                .filteredBy(Offers.CHALLENGE);
    }

    @Bean
    Aggregates<Offer> challengeOffers(AggregateFactory factory, AggregateKind<Offer> kind) {
        return factory.of(kind);
    }
}
