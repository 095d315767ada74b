package vn.thongsuot.directive.campaign.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.campaign.Campaign;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class CampaignMessaging {

    @Bean
    AggregateKind<Campaign> campaignKind(TopicCatalogue catalogue) {
        return AggregateKind.of("campaigns", Campaign.class, catalogue.topic("campaigns"), CampaignWire::of)
                .filteredBy("year");
    }

    @Bean
    Aggregates<Campaign> campaigns(AggregateFactory factory, AggregateKind<Campaign> campaignKind) {
        return factory.of(campaignKind);
    }
}
