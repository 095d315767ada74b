package vn.thongsuot.activity.activity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.platform.outbox.AggregateKind;

/** What the controllers of activities share. */
@Configuration(proxyBeanMethods = false)
class ActivityWeb {

    @Bean
    ActivityAnswers activityAnswers(JsonMapper json, AggregateKind<Activity> kind) {
        return new ActivityAnswers(json, kind);
    }
}
