package vn.thongsuot.activity.activity.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.ActivityFields;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Where activities are kept and what is told of them. */
@Configuration(proxyBeanMethods = false)
class ActivitiesConfiguration {

    private static final String NAME = "activities";

    @Bean
    AggregateKind<Activity> activityKind(TopicCatalogue catalogue) {
        return AggregateKind.of(NAME, Activity.class, catalogue.topic(NAME), ActivityData::of)
                .filteredBy(
                        ActivityFields.UNIT, ActivityFields.DIRECTIVES, ActivityFields.CAMPAIGN, ActivityFields.KIND)
                .boundedBy(ActivityFields.FIRST_DAY)
                .foundBy(ActivityFields.ATTACHED, ActivityFields.GIVEN)
                .searchedBy(ActivityFields.TAGS, ActivityFields.WORDS)
                .datedBy(ActivityFields.LAST_DAY)
                .together(
                        ActivityFields.UNIT,
                        ActivityFields.DIRECTIVES,
                        ActivityFields.CAMPAIGN,
                        ActivityFields.KIND,
                        ActivityFields.LAST_DAY)
                .placedAt(activity -> Set.of(activity.state().unit()));
    }

    @Bean
    Aggregates<Activity> activities(AggregateFactory factory, AggregateKind<Activity> kind) {
        return factory.of(kind);
    }
}
