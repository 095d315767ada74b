package vn.thongsuot.plan;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.plan.following.CarryOver;
import vn.thongsuot.plan.following.ChildPlans;
import vn.thongsuot.plan.following.Reminders;
import vn.thongsuot.plan.following.TaskGroups;
import vn.thongsuot.plan.plan.Editions;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.RecipientsCopy;
import vn.thongsuot.plan.reference.Surroundings;
import vn.thongsuot.platform.events.Replica;

/** The follow-up of plans. */
@Configuration(proxyBeanMethods = false)
class FollowingConfiguration {

    @Bean
    ChildPlans childPlans(ReadingPlans plans, Replica<RecipientsCopy> recipients, Surroundings surroundings) {
        return new ChildPlans(plans, recipients, surroundings);
    }

    @Bean
    CarryOver carryOver(ReadingPlans plans) {
        return new CarryOver(plans);
    }

    @Bean
    TaskGroups taskGroups(ReadingPlans plans) {
        return new TaskGroups(plans);
    }

    @Bean
    Reminders reminders(
            ReadingPlans plans,
            Editions editions,
            Surroundings surroundings,
            @Value("${thongsuot.plan.reminder-days}") int leadDays) {
        return new Reminders(plans, editions, surroundings, leadDays);
    }
}
