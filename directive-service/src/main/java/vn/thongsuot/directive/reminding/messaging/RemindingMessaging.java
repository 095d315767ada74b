package vn.thongsuot.directive.reminding.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.reminding.DeadlineRules;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.directive.reminding.Reminding;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantRounds;

@Configuration(proxyBeanMethods = false)
class RemindingMessaging {

    @Bean
    AggregateKind<DeadlineRules> deadlineRulesKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                "deadline-rules", DeadlineRules.class, catalogue.topic("deadline-rules"), DeadlineRulesWire::of);
    }

    @Bean
    Aggregates<DeadlineRules> deadlineRules(AggregateFactory factory, AggregateKind<DeadlineRules> deadlineRulesKind) {
        return factory.of(deadlineRulesKind);
    }

    @Bean
    AggregateKind<Reminder> reminderKind(TopicCatalogue catalogue) {
        return AggregateKind.of("reminders", Reminder.class, catalogue.topic("reminders"), ReminderWire::of)
                .filteredBy("units")
                .foundBy("task")
                .datedBy("on")
                .together("units", "on")
                .placedAt(reminder -> Set.copyOf(reminder.state().units()));
    }

    @Bean
    Aggregates<Reminder> reminders(AggregateFactory factory, AggregateKind<Reminder> reminderKind) {
        return factory.of(reminderKind);
    }

    @Bean
    TenantRounds reminderRounds(Reminding reminding, TenantDatabases tenants, ReminderSettings settings) {
        return new TenantRounds("reminders", settings.look(), tenants::tenants, reminding::remind);
    }
}
