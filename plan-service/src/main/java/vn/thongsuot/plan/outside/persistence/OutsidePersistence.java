package vn.thongsuot.plan.outside.persistence;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.plan.outside.ContactSeal;
import vn.thongsuot.plan.outside.OutsideOffer;
import vn.thongsuot.plan.outside.OutsideOffers;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.store.Seal;
import vn.thongsuot.platform.store.StoredJson;

/** Where offers from outside are kept; no topic tells of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutsideSettings.class)
class OutsidePersistence {

    @Bean
    Aggregates<OutsideOffer> outsideOfferAggregates(AggregateFactory factory) {
        return factory.of(AggregateKind.untold("outside_offers", OutsideOffer.class)
                .filteredBy(OutsideOffers.CHALLENGE, OutsideOffers.UNIT, OutsideOffers.STATUS)
                .together(OutsideOffers.CHALLENGE, OutsideOffers.UNIT, OutsideOffers.STATUS)
                .placedAt(offer -> Set.of(offer.state().unit())));
    }

    @Bean
    ContactSeal contactSeal(StoredJson json, OutsideSettings settings) {
        return new SealedContacts(json, settings.key().isBlank() ? null : Seal.of(settings.key()));
    }
}
