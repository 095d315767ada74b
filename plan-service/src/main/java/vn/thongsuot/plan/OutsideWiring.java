package vn.thongsuot.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.Offers;
import vn.thongsuot.plan.challenge.ReadingChallenges;
import vn.thongsuot.plan.outside.ContactSeal;
import vn.thongsuot.plan.outside.OutsideOffer;
import vn.thongsuot.plan.outside.OutsideOffers;
import vn.thongsuot.plan.outside.ReceivingOutside;
import vn.thongsuot.platform.aggregate.Aggregates;

/** Offers from outside, put together by hand. */
@Configuration(proxyBeanMethods = false)
class OutsideWiring {

    @Bean
    ReceivingOutside receivingOutside(
            Aggregates<OutsideOffer> offers, ReadingChallenges challenges, ContactSeal contacts) {
        return new ReceivingOutside(offers, challenges, contacts);
    }

    @Bean
    OutsideOffers outsideOffers(
            Aggregates<OutsideOffer> outside,
            Aggregates<Challenge> challenges,
            Offers offers,
            Access access,
            ContactSeal contacts) {
        return new OutsideOffers(outside, challenges, offers, access, contacts);
    }
}
