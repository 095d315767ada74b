package vn.thongsuot.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.publication.CirculationCopy;
import vn.thongsuot.plan.publication.Publishable;
import vn.thongsuot.plan.publication.PublishedPlan;
import vn.thongsuot.plan.publication.PublishingPlans;
import vn.thongsuot.plan.publication.ReadingPublished;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;

/** Plans that everybody may read. */
@Configuration(proxyBeanMethods = false)
class PublicationWiring {

    @Bean
    Publishable publishable(Replica<CirculationCopy> directives) {
        return new Publishable(directives);
    }

    @Bean
    PublishingPlans publishingPlans(
            ReadingPlans plans, Aggregates<PublishedPlan> published, Publishable rules, OpenData open, Access access) {
        return new PublishingPlans(plans, published, rules, open, access);
    }

    @Bean
    ReadingPublished readingPublished(Aggregates<PublishedPlan> published, Publishable rules, OpenData open) {
        return new ReadingPublished(published, rules, open);
    }
}
